/** What `omringd glossary --json` answers. */
import * as Schema from "effect/Schema"
import { form, language, register, text } from "./parts.ts"

/** Where a word belongs. */
const group = Schema.Literals(["work", "map", "plan", "people", "law", "phases", "roles", "mandates", "tracks"])

export const Glossary = Schema.Struct({
  omringd: form, language, for: register, words: Schema.Array(Schema.Struct({ group, id: text, term: text, means: text }))
}).annotate({ description: "The words of the trade and what they mean, from A to Z." })
