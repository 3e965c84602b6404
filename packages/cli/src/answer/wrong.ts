/** What is written on standard error when JSON was asked for and something went wrong. */
import * as Schema from "effect/Schema"
import { count, form, place, text, texts } from "./parts.ts"

export const Wrong = Schema.Struct({
  omringd: form, exit: count, said: texts,
  wrong: Schema.optionalKey(Schema.Array(Schema.Struct({
    file: text, problems: Schema.Array(Schema.Struct({ line: place, column: place, path: Schema.Array(Schema.Union([text, Schema.Finite])), problem: text }))
  })))
}).annotate({ description: "What went wrong: how it ended, what was said for people, and each problem in a file with its place." })
