import * as Effect from "effect/Effect"
import type { AppendFailure, Conflict } from "@omringd/core/TrajectoryStore"
import { differing } from "../broken.ts"
import type { Broken } from "../broken.ts"
import { renumbered } from "../sample.ts"

const isLate = (failed: AppendFailure): failed is Conflict => failed._tag === "Conflict" && failed.expected < failed.actual

export default {
  name: "says that a batch came late, and has written it all the same",
  caughtBy: ["store-04"],
  breaks: differing(({ append }) => ({
    append: (id, expected, taken) => Effect.tapError(append(id, expected, taken), (failed) =>
      taken.length > 1 && isLate(failed) ? Effect.ignore(append(id, failed.actual, renumbered(taken, failed.actual))) : Effect.void)
  }))
} satisfies Broken
