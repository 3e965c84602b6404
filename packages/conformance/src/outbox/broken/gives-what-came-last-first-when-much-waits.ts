import * as Effect from "effect/Effect"
import { differing } from "../broken.ts"
import type { BrokenOutbox } from "../broken.ts"
import { all } from "../sample.ts"

export default {
  name: "gives what came last first when much waits",
  caughtBy: ["outbox-24"],
  breaks: differing(({ ready }) => ({
  ready: (now, limit) => Effect.map(ready(now, all), (waiting) => (waiting.length > 500 ? waiting.toReversed() : waiting).slice(0, Math.max(0, limit)))
}))
} satisfies BrokenOutbox
