import * as Effect from "effect/Effect"
import type { Keyring } from "@omringd/core/Sealing"
import { opened } from "../Ring.ts"
import { on } from "../broken.ts"
import type { BrokenKeyring } from "../broken.ts"

export default {
  name: "counts what was destroyed through itself only",
  caughtBy: ["keyring-18"],
  breaks: (ring) =>
    on(ring, Effect.gen(function* () {
      const good = yield* opened(ring)
      let times = yield* good.destroyed
      return {
        ...good,
        destroy: (person) => Effect.tap(good.destroy(person), (done) => Effect.sync(() => { if (done) times++ })),
        destroyed: Effect.sync(() => times)
      } satisfies Keyring
    }))
} satisfies BrokenKeyring
