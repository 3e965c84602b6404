import * as Effect from "effect/Effect"
import { whenOpenedAnew } from "../broken.ts"
import type { BrokenKeyring } from "../broken.ts"

export default {
  name: "counts from nought when it is opened again",
  caughtBy: ["keyring-15"],
  breaks: (ring) => whenOpenedAnew(ring, (good, before) => (before === 0 ? good : { ...good, destroyed: Effect.succeed(0) }))
} satisfies BrokenKeyring
