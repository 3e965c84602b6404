import * as Effect from "effect/Effect"
import { sending } from "../broken.ts"
import type { BrokenNotifier } from "../broken.ts"

export default {
  name: "throws when it was closed",
  caughtBy: ["notifier-21"],
  breaks: sending((send) => (letter) => Effect.catchIf(send(letter), ({ why }) => why === "closed", (failure) => Effect.die(failure)))
} satisfies BrokenNotifier
