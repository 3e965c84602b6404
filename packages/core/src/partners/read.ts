/** From unknown input to a directory: whole, or every problem with its place. */
import { Directory, format } from "./schema.ts"
import type { Partners } from "./schema.ts"
import { whole } from "./whole.ts"
import { readerOf } from "../schema/document.ts"

export const read = readerOf<Partners>({ schema: Directory, format, whole })
