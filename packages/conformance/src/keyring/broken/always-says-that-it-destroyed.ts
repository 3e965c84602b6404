import * as Effect from "effect/Effect"
import { differing } from "../broken.ts"
import type { BrokenKeyring } from "../broken.ts"

export default {
  name: "says that it destroyed what was not there",
  caughtBy: ["keyring-12"],
  breaks: differing((good) => ({ destroy: (person) => Effect.as(good.destroy(person), true) }))
} satisfies BrokenKeyring
