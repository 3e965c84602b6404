import * as Effect from "effect/Effect"
import { sending } from "../broken.ts"
import type { BrokenNotifier } from "../broken.ts"

export default {
  name: "drops what comes while too much is under way",
  caughtBy: ["notifier-06"],
  breaks: sending((send) => {
    let underWay = 0
    return (letter) => Effect.suspend(() => {
      if (underWay >= 32) return Effect.void
      underWay++
      return Effect.ensuring(send(letter), Effect.sync(() => { underWay-- }))
    })
  })
} satisfies BrokenNotifier
