import * as Effect from "effect/Effect"
import { sending } from "../broken.ts"
import type { BrokenNotifier } from "../broken.ts"

export default {
  name: "keeps its turn when it is interrupted",
  caughtBy: ["notifier-20"],
  breaks: sending((send) => {
    let isTaken = false
    return (letter) => Effect.suspend(() => (isTaken ? Effect.never : Effect.onInterrupt(send(letter), () => Effect.sync(() => { isTaken = true }))))
  })
} satisfies BrokenNotifier
