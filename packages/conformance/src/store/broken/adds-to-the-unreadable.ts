import * as Effect from "effect/Effect"
import { differing } from "../broken.ts"
import type { Broken } from "../broken.ts"

export default {
  name: "says it added to a trajectory that it cannot read",
  caughtBy: ["store-36"],
  breaks: differing(({ append }) => ({
    append: (id, expected, taken) => Effect.catchIf(append(id, expected, taken), (failed) => failed._tag === "Unreadable" && failed.position !== undefined, () => Effect.void)
  }))
} satisfies Broken
