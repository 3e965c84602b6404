/** What `omringd simulate --json` answers. */
import * as Schema from "effect/Schema"
import { measureNames } from "@omringd/lab/simulate"
import { count, text, texts } from "./parts.ts"

const interval = Schema.optionalKey(Schema.Struct({ mean: Schema.Finite, low: Schema.Finite, high: Schema.Finite, of: count }))

export const Simulated = Schema.Struct({
  out: text, files: texts, summary: Schema.Array(Schema.Struct({ arm: text, measure: Schema.Literals(measureNames), interval, difference: interval, leftOut: Schema.optionalKey(Schema.Literal("no-rules")) }))
}).annotate({ description: "Where the results are, and each measure in each arm: its mean and 95 % interval, and how it differs from the first arm." })
