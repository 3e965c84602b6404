import * as Effect from "effect/Effect"
import { differing } from "../broken.ts"
import type { BrokenOutbox } from "../broken.ts"
import { all, numberOf } from "../sample.ts"

export default {
  name: "gives all in the order in which it was put",
  caughtBy: ["outbox-05"],
  breaks: differing(({ ready }) => ({
  ready: (now, limit) => Effect.map(ready(now, all), (waiting) => waiting.toSorted((one, other) => numberOf(one.notice) - numberOf(other.notice)).slice(0, limit))
}))
} satisfies BrokenOutbox
