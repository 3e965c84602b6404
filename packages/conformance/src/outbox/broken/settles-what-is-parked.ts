import * as Effect from "effect/Effect"
import { differing } from "../broken.ts"
import type { BrokenOutbox } from "../broken.ts"

export default {
  name: "settles what is parked",
  caughtBy: ["outbox-15"],
  breaks: differing(({ resume, settle }) => ({ settle: (outcomes) => Effect.andThen(resume(outcomes.map(({ id }) => id)), settle(outcomes)) }))
} satisfies BrokenOutbox
