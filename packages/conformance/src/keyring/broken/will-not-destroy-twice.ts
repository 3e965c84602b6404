import * as Effect from "effect/Effect"
import { KeyringUnavailable } from "@omringd/core/Sealing"
import { differing } from "../broken.ts"
import type { BrokenKeyring } from "../broken.ts"

export default {
  name: "fails when there is nothing to destroy",
  caughtBy: ["keyring-12"],
  breaks: differing((good) => ({
    destroy: (person) => Effect.filterOrFail(good.destroy(person), (done) => done, () => new KeyringUnavailable({ keyring: "broken", why: "other", said: "there is no such key" }))
  }))
} satisfies BrokenKeyring
