import * as Effect from "effect/Effect"
import type { AppendFailure } from "@omringd/core/TrajectoryStore"
import { differing } from "../broken.ts"
import type { Broken } from "../broken.ts"

const isMalformed = (failed: AppendFailure): boolean =>
  failed._tag === "Unreadable" && failed.position === undefined && !failed.faults.some(({ path }) => path[0] === "number" || path[0] === "trajectory")

export default {
  name: "drops what could not be read back, and says that all is well",
  caughtBy: ["store-27"],
  breaks: differing(({ append }) => ({ append: (id, expected, taken) => Effect.catchIf(append(id, expected, taken), isMalformed, () => Effect.void) }))
} satisfies Broken
