/** The directory as JSON Schema, draft 2020-12: for editors, and for whoever checks a file without us. */
import { Directory, format } from "./schema.ts"
import { jsonSchemaOf } from "../schema/document.ts"
import type { JsonSchemaDocument } from "../schema/json.ts"

/** @beta */
export const jsonSchema = (): JsonSchemaDocument => jsonSchemaOf("A directory of partners", { schema: Directory, format })
