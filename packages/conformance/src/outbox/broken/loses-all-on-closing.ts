import * as Effect from "effect/Effect"
import type { Outgoing } from "@omringd/core/Notices"
import { on } from "../broken.ts"
import type { BrokenOutbox } from "../broken.ts"
import { openedOutbox } from "../Place.ts"

export default {
  name: "loses all on closing",
  caughtBy: ["outbox-25"],
  breaks: (place) => on(place, Effect.gen(function* () {
  const good = yield* openedOutbox(place)
  const names = new Set<string>()
  yield* Effect.addFinalizer(() => Effect.forEach(names, (name) => Effect.ignore(good.forget(name)), { discard: true }))
  return { ...good, put: (notices) => Effect.map(good.put(notices), (added) => { for (const { trajectory } of notices) names.add(trajectory); return added }) } satisfies Outgoing
}))
} satisfies BrokenOutbox
