/** The OpenAPI 3.1 document: from the descriptions of the routes, and the Schemas that read and write what goes over the wire. */
import * as Schema from "effect/Schema"
import { Need, Reason } from "@omringd/core/Schema"
import { kinds, typeOf } from "./problem.ts"
import type { ProblemName } from "./problem.ts"
import type { Documented } from "./route.ts"

type Json = { readonly [key: string]: unknown }
type Components = { [name: string]: unknown }

/** Personal words carry `x-personal`. */
const isOurs = (key: string): boolean => key.startsWith("x-")
const isObject = (value: unknown): value is Json => typeof value === "object" && value !== null && !Array.isArray(value)

const moved = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(moved)
  if (!isObject(value)) return value
  return Object.fromEntries(Object.entries(value).map(([key, part]) =>
    [key, key === "$ref" && typeof part === "string" ? part.replace("#/$defs/", "#/components/schemas/") : moved(part)]))
}

/** As JSON Schema; what it refers to goes among the components. */
const schemaIn = (components: Components) => (schema: Schema.Codec<unknown>): unknown => {
  const { schema: root, definitions } = Schema.toJsonSchemaDocument(schema, { onExcessProperty: "error", includeAnnotationKey: isOurs })
  for (const [name, definition] of Object.entries(definitions)) components[name] = moved(definition)
  return moved(root)
}

const Problem = Schema.Struct({
  type: Schema.String, title: Schema.String, status: Schema.Int, detail: Schema.String, instance: Schema.String,
  problems: Schema.optionalKey(Schema.Array(Schema.Struct({ in: Schema.Literals(["path", "query", "headers", "body"]), at: Schema.String, says: Schema.String }))),
  reasons: Schema.optionalKey(Schema.Array(Reason)),
  needs: Schema.optionalKey(Schema.Array(Need)),
  version: Schema.optionalKey(Schema.Int)
}).annotate({ identifier: "Problem", description: "RFC 9457 problem details." })

const json = (schema: unknown) => ({ "application/json": { schema } })
const version = { ETag: { description: "The version of the case.", schema: { type: "string" } } }

/** Each may happen on any route: who asks, whether it is theirs, what they send, and how we are. */
const always: readonly ProblemName[] = ["not-signed-in", "no-such-case", "malformed", "not-now", "failed"]

const problemResponses = (names: readonly ProblemName[], problem: unknown): Json => {
  const byStatus = Map.groupBy(names, (name) => kinds[name].status)
  return Object.fromEntries([...byStatus].map(([status, all]) => [
    String(status),
    { description: all.map((name) => `${kinds[name].title} (\`${typeOf(name)}\`).`).join(" "), content: { "application/problem+json": { schema: problem } } }
  ]))
}

const parametersOf = (where: "path" | "query" | "header", schema: unknown): readonly Json[] => {
  const properties = isObject(schema) && isObject(schema["properties"]) ? schema["properties"] : {}
  const required = isObject(schema) && Array.isArray(schema["required"]) ? schema["required"] : []
  return Object.entries(properties).map(([name, one]) => ({ name, in: where, required: where === "path" || required.includes(name), schema: one }))
}

const operation = ({ name, says, writes, reads, answers, problems }: Documented, schemaOf: (schema: Schema.Codec<unknown>) => unknown): Json => {
  const { path, query, headers, body } = reads
  const parameters = ([["path", path], ["query", query], ["header", headers]] as const).flatMap(([where, part]) => (part === undefined ? [] : parametersOf(where, schemaOf(part.schema))))
  const happens: readonly ProblemName[] = [...always, ...(body === undefined ? [] : ["unreadable" as const]), ...(writes ? ["only-reading" as const] : []), ...problems]
  return {
    operationId: name,
    summary: says,
    parameters,
    ...(body === undefined ? {} : { requestBody: { required: true, content: json(schemaOf(body.schema)) } }),
    responses: {
      ...Object.fromEntries(Object.entries(answers).map(([status, answer]) =>
        [status, { description: answer.says, ...(answer.versioned ? { headers: version } : {}), content: json(schemaOf(answer.schema)) }])),
      ...problemResponses(happens, schemaOf(Problem))
    }
  }
}

export const openApi = (routes: readonly Documented[]): Json => {
  const schemas: Components = {}
  const schemaOf = schemaIn(schemas)
  const paths: { [path: string]: { [method: string]: unknown } } = {}
  for (const route of routes) {
    const path = route.url.replaceAll(/:(\w+)/gu, "{$1}")
    paths[path] = { ...paths[path], [route.method.toLowerCase()]: operation(route, schemaOf) }
  }
  return {
    openapi: "3.1.0",
    info: { title: "Casework with omringd", version: "0.1.0", description: "May this step be taken, what needs to happen, is this child safe." },
    servers: [{ url: "/" }],
    security: [{ session: [] }],
    paths,
    components: { securitySchemes: { session: { type: "http", scheme: "bearer" } }, schemas }
  }
}
