import * as Effect from "effect/Effect"
import { sending } from "../broken.ts"
import type { BrokenNotifier } from "../broken.ts"

export default {
  name: "waits for ever",
  caughtBy: ["notifier-14"],
  breaks: sending((send) => (letter) => Effect.catchIf(send(letter), ({ why }) => why === "timed-out", () => Effect.never))
} satisfies BrokenNotifier
