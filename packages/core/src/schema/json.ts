/** JSON Schema, draft 2020-12, for editors, other languages and other systems. Personal words carry `"x-personal": true`. */
import * as Schema from "effect/Schema"
import { schemaOf, StepSchema } from "./step.ts"
import { isOurs } from "./words.ts"
import type { StepTag } from "../Step.ts"

/** A JSON Schema that stands on its own: what it refers to is in its `$defs`. @public */
export interface JsonSchemaDocument {
  readonly $schema: "https://json-schema.org/draft/2020-12/schema"
  readonly $defs: { readonly [name: string]: { readonly [key: string]: unknown } }
  readonly [key: string]: unknown
}

const documentOf = (schema: Schema.Codec<unknown>): JsonSchemaDocument => {
  const { schema: root, definitions } = Schema.toJsonSchemaDocument(schema, { onExcessProperty: "error", includeAnnotationKey: isOurs })
  return { $schema: "https://json-schema.org/draft/2020-12/schema", ...root, $defs: definitions }
}

/** One step. @public */
export const jsonSchemaOf = (tag: StepTag): JsonSchemaDocument => documentOf(schemaOf(tag))

/** Every step: the document describes any of them, and each stands under its name in `$defs`. @public */
export const jsonSchema = (): JsonSchemaDocument => documentOf(StepSchema)
