import * as Effect from "effect/Effect"
import { sending } from "../broken.ts"
import type { BrokenNotifier } from "../broken.ts"

export default {
  name: "takes what it tried for brought",
  caughtBy: ["notifier-11"],
  breaks: sending((send) => {
    const tried = new Set<string>()
    return (letter) => Effect.suspend(() => (tried.has(letter.notice.id) ? Effect.void : Effect.tapError(send(letter), () => Effect.sync(() => tried.add(letter.notice.id)))))
  })
} satisfies BrokenNotifier
