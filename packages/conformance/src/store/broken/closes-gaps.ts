import * as Effect from "effect/Effect"
import type { AppendFailure, Conflict } from "@omringd/core/TrajectoryStore"
import { differing } from "../broken.ts"
import type { Broken } from "../broken.ts"
import { renumbered } from "../sample.ts"

const isEarly = (failed: AppendFailure): failed is Conflict => failed._tag === "Conflict" && failed.expected > failed.actual

export default {
  name: "writes what comes too early, after what is there",
  caughtBy: ["store-05", "store-25", "store-32"],
  breaks: differing(({ append }) => ({
    append: (id, expected, taken) => Effect.catchIf(append(id, expected, taken), isEarly, (early) => append(id, early.actual, renumbered(taken, early.actual)))
  }))
} satisfies Broken
