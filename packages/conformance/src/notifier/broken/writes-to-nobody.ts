import * as Effect from "effect/Effect"
import { sending } from "../broken.ts"
import type { BrokenNotifier } from "../broken.ts"

export default {
  name: "says that it wrote to someone without an address",
  caughtBy: ["notifier-24"],
  to: "person",
  breaks: sending((send) => (letter) => Effect.catchIf(send(letter), ({ why }) => why === "no-address", () => Effect.void))
} satisfies BrokenNotifier
