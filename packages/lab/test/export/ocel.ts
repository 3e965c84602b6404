/** What the published JSON Schema of OCEL 2.0 asks (https://www.ocel-standard.org/2.0/ocel20-schema-json.json), and what the standard asks besides. */
import { Ajv } from "ajv"

const list = (properties: { readonly [name: string]: unknown }, ...required: readonly string[]) => ({ type: "array", items: { type: "object", properties, required } })
const text = { type: "string" }
const time = { type: "string", format: "date-time" }
const types = list({ name: text, attributes: list({ name: text, type: text }, "name", "type") }, "name", "attributes")
const relationships = list({ objectId: text, qualifier: text }, "objectId", "qualifier")
const schema = {
  type: "object",
  properties: {
    eventTypes: types, objectTypes: types,
    events: list({ id: text, type: text, time, attributes: list({ name: text, value: text }, "name", "value"), relationships }, "id", "type", "time"),
    objects: list({ id: text, type: text, attributes: list({ name: text, value: text, time }, "name", "value", "time"), relationships }, "id", "type")
  },
  required: ["eventTypes", "objectTypes", "events", "objects"]
}

interface Kind {
  readonly name: string
  readonly attributes: readonly { readonly name: string; readonly type: string }[]
}
interface One {
  readonly id: string
  readonly type: string
  readonly attributes?: readonly { readonly name: string; readonly value: string; readonly time?: string }[]
  readonly relationships?: readonly { readonly objectId: string; readonly qualifier: string }[]
}
export interface Ocel {
  readonly eventTypes: readonly Kind[]
  readonly objectTypes: readonly Kind[]
  readonly events: readonly (One & { readonly time: string })[]
  readonly objects: readonly One[]
}

const isTime = (value: string) => /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?(Z|[+-]\d\d:\d\d)$/u.test(value) && !Number.isNaN(Date.parse(value))
const fits: { readonly [type: string]: (value: string) => boolean } = {
  string: () => true, time: isTime, integer: (value) => /^-?\d+$/u.test(value), boolean: (value) => value === "true" || value === "false", float: (value) => value !== "" && Number.isFinite(Number(value))
}
const twice = (names: readonly string[]): readonly string[] => names.filter((name, index) => names.indexOf(name) !== index)

const wrongOf = (kinds: readonly Kind[], objects: ReadonlySet<string>) => ({ id, type, attributes = [], relationships = [] }: One): readonly string[] => {
  const kind = kinds.find(({ name }) => name === type)
  const undeclared = attributes.flatMap(({ name, value }) => {
    const declared = kind?.attributes.find((one) => one.name === name)
    return declared !== undefined && fits[declared.type]?.(value) === true ? [] : [`${id}: ${name} = ${value} is not a ${declared?.type ?? "declared attribute"}`]
  })
  const nowhere = relationships.filter(({ objectId }) => !objects.has(objectId)).map(({ objectId }) => `${id}: no object ${objectId}`)
  return [...(kind === undefined ? [`${id}: no type ${type}`] : []), ...undeclared, ...nowhere, ...twice(relationships.map((one) => JSON.stringify(one)))]
}

/** Everything that is wrong with a document; empty when it is an OCEL 2.0 log. */
export const wrongInOcel = (document: unknown): readonly string[] => {
  const ajv = new Ajv({ allErrors: true })
  ajv.addFormat("date-time", isTime)
  if (!ajv.validate(schema, document)) return (ajv.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message ?? ""}`)
  const { eventTypes, objectTypes, events, objects } = document as Ocel // as the schema says
  const ids = new Set(objects.map(({ id }) => id))
  const doubled = [eventTypes.map(({ name }) => name), objectTypes.map(({ name }) => name), [...events.map(({ id }) => `event ${id}`), ...objects.map(({ id }) => `object ${id}`)]].flatMap(twiceOf)
  return [...doubled, ...events.flatMap(wrongOf(eventTypes, ids)), ...objects.flatMap(wrongOf(objectTypes, ids))]
}
const twiceOf = (names: readonly string[]): readonly string[] => (new Set(names).size === names.length ? [] : twice(names).map((name) => `twice: ${name}`))
