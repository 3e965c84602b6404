/** The directory as JSON Schema, draft 2020-12: for editors, and for whoever checks a file without us. */
import * as Schema from "effect/Schema"
import { Directory, format } from "./schema.ts"
import type { JsonSchemaDocument } from "../schema/json.ts"

export const jsonSchema = (): JsonSchemaDocument => {
  const { schema, definitions } = Schema.toJsonSchemaDocument(Directory, { onExcessProperty: "error" })
  return { $schema: "https://json-schema.org/draft/2020-12/schema", title: `A directory of partners of omringd, format ${format}`, ...schema, $defs: definitions }
}
