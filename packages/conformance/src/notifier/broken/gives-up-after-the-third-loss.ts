import * as Effect from "effect/Effect"
import { sending } from "../broken.ts"
import type { BrokenNotifier } from "../broken.ts"

export default {
  name: "gives up after the third time that nobody was there",
  caughtBy: ["notifier-13"],
  breaks: sending((send) => {
    let losses = 0
    return (letter) => Effect.tapError(losses < 3 ? send(letter) : Effect.never, ({ why }) => Effect.sync(() => { if (why === "unreachable") losses++ }))
  })
} satisfies BrokenNotifier
