import * as Effect from "effect/Effect"
import { sending } from "../broken.ts"
import type { BrokenNotifier } from "../broken.ts"

export default {
  name: "says that it brought what it was handed after it was closed",
  caughtBy: ["notifier-21"],
  breaks: sending((send) => (letter) => Effect.catchIf(send(letter), ({ why }) => why === "closed", () => Effect.void))
} satisfies BrokenNotifier
