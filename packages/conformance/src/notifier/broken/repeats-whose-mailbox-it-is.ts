import * as Effect from "effect/Effect"
import { but, sending } from "../broken.ts"
import type { BrokenNotifier } from "../broken.ts"

export default {
  name: "repeats the address that the other side names",
  caughtBy: ["notifier-22"],
  breaks: sending((send) => (letter) => Effect.mapError(send(letter), (failure) => (failure.why === "refused" ? but(failure, { said: `no ${letter.to.email ?? ""}` }) : failure)))
} satisfies BrokenNotifier
