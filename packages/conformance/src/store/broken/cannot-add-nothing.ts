import * as Effect from "effect/Effect"
import { StoreUnavailable } from "@omringd/core/TrajectoryStore"
import { differing } from "../broken.ts"
import type { Broken } from "../broken.ts"

export default {
  name: "fails when there is nothing to add",
  caughtBy: ["store-26"],
  breaks: differing(({ append }) => ({
    append: (id, expected, taken) => taken.length === 0 ? Effect.fail(new StoreUnavailable({ store: "broken", why: "other", said: "no rows to insert" })) : append(id, expected, taken)
  }))
} satisfies Broken
