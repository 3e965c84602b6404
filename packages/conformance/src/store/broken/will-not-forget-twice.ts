import * as Effect from "effect/Effect"
import { StoreUnavailable } from "@omringd/core/TrajectoryStore"
import { differing } from "../broken.ts"
import type { Broken } from "../broken.ts"

export default {
  name: "fails to forget what is not there",
  caughtBy: ["store-24"],
  breaks: differing(({ read, forget }) => ({
    forget: (id) => Effect.flatMap(Effect.orElseSucceed(read(id), () => []), (taken) => taken.length > 0 ? forget(id) : Effect.fail(new StoreUnavailable({ store: "broken", why: "other", said: "no such trajectory" })))
  }))
} satisfies Broken
