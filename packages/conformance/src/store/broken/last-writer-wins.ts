import * as Effect from "effect/Effect"
import type { AppendFailure, Conflict } from "@omringd/core/TrajectoryStore"
import { differing } from "../broken.ts"
import type { Broken } from "../broken.ts"
import { renumbered } from "../sample.ts"

const isLate = (failed: AppendFailure): failed is Conflict => failed._tag === "Conflict" && failed.expected < failed.actual

export default {
  name: "writes what comes late, after what is there",
  caughtBy: ["store-04", "store-19", "store-30", "store-32", "store-34"],
  breaks: differing(({ append }) => ({
    append: (id, expected, taken) => Effect.catchIf(append(id, expected, taken), isLate, (late) => append(id, late.actual, renumbered(taken, late.actual)))
  }))
} satisfies Broken
