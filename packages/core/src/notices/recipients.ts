/** Who is told things and how, as data: one directory of people, read whole or not at all. */
import type * as Result from "effect/Result"
import { format, Recipients as Schema } from "./recipients/schema.ts"
import type { Recipients as Kept } from "./recipients/schema.ts"
import { jsonSchemaOf, readerOf } from "../schema/document.ts"
import { entriesIn, twice } from "../schema/entries.ts"
import type { JsonSchemaDocument } from "../schema/json.ts"
import type { DecodingProblem } from "../schema/problem.ts"
import { isObject } from "../Reading.ts"

const whole = (input: unknown): readonly DecodingProblem[] =>
  isObject(input) ? twice(entriesIn(input, "people"), "person", "is the reference of another person; give each their own") : []

const read: (input: unknown) => Result.Result<Kept, readonly DecodingProblem[]> = readerOf({ schema: Schema, format, whole })

/** @public */
export type Recipients = Kept
/** @public */
export const Recipients = {
  /** The directory as an effect Schema: its shape. That references are used once is checked by `read`. */
  schema: Schema,
  /** For editors, and for whoever checks a file without us: JSON Schema, draft 2020-12. */
  jsonSchema: (): JsonSchemaDocument => jsonSchemaOf("A directory of people", { schema: Schema, format }),
  /** Reads unknown input: the whole directory, or every problem with its place. Never throws. */
  read
}
