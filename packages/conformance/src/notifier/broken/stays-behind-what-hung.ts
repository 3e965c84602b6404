import * as Effect from "effect/Effect"
import { sending } from "../broken.ts"
import type { BrokenNotifier } from "../broken.ts"

export default {
  name: "lets what comes after wait behind what hung",
  caughtBy: ["notifier-15"],
  breaks: sending((send) => {
    let hung = false
    return (letter) => Effect.suspend(() => (hung ? Effect.never : Effect.tapError(send(letter), ({ why }) => Effect.sync(() => { hung ||= why === "timed-out" }))))
  })
} satisfies BrokenNotifier
