import * as Effect from "effect/Effect"
import { sending } from "../broken.ts"
import type { BrokenNotifier } from "../broken.ts"

export default {
  name: "says that it brought what nobody was there for",
  caughtBy: ["notifier-10", "notifier-11", "notifier-13", "notifier-22"],
  breaks: sending((send) => (letter) => Effect.catchIf(send(letter), ({ why }) => why === "unreachable", () => Effect.void))
} satisfies BrokenNotifier
