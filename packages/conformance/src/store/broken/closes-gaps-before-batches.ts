import * as Effect from "effect/Effect"
import type { AppendFailure, Conflict } from "@omringd/core/TrajectoryStore"
import { differing } from "../broken.ts"
import type { Broken } from "../broken.ts"
import { renumbered } from "../sample.ts"

const isEarly = (failed: AppendFailure): failed is Conflict => failed._tag === "Conflict" && failed.expected > failed.actual

export default {
  name: "writes a batch that comes too early, after what is there",
  caughtBy: ["store-05"],
  breaks: differing(({ append }) => ({
    append: (id, expected, taken) =>
      Effect.catchIf(append(id, expected, taken), (failed) => taken.length > 1 && isEarly(failed), (failed) => {
        const actual = isEarly(failed) ? failed.actual : expected
        return append(id, actual, renumbered(taken, actual))
      })
  }))
} satisfies Broken
