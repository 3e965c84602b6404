/** What `omringd export --json` answers. */
import * as Schema from "effect/Schema"
import { coarsenesses } from "@omringd/lab/export"
import { count, flag, form, text } from "./parts.ts"

export const Exported = Schema.Struct({
  omringd: form, store: text, out: text, as: Schema.Literals(["ocel", "xes"]), pseudonyms: flag,
  times: Schema.optionalKey(Schema.Literals(coarsenesses)), trajectories: count, steps: count
}).annotate({ description: "What was written where, and how much of it." })
