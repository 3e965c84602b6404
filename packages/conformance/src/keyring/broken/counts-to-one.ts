import * as Effect from "effect/Effect"
import { differing } from "../broken.ts"
import type { BrokenKeyring } from "../broken.ts"

export default {
  name: "knows that something was destroyed, and not how often",
  caughtBy: ["keyring-13"],
  breaks: differing((good) => ({ destroyed: Effect.map(good.destroyed, (times) => Math.min(times, 1)) }))
} satisfies BrokenKeyring
