import * as Effect from "effect/Effect"
import { StoreCorrupt } from "@omringd/core/TrajectoryStore"
import { differing } from "../broken.ts"
import type { BrokenOutbox } from "../broken.ts"

export default {
  name: "stops at what it cannot read",
  caughtBy: ["outbox-30"],
  breaks: (place) => {
  const spoilt = new Set<string>()
  const { outbox } = differing(({ ready, settle }) => ({
    settle: (outcomes) => Effect.map(settle(outcomes), () => { for (const { id } of outcomes) spoilt.delete(id) }),
    ready: (now, limit) => Effect.suspend(() => {
      const [id] = spoilt
      return id === undefined ? ready(now, limit) : Effect.fail(new StoreCorrupt({ store: "broken", why: "damaged", said: id }))
    })
  }))(place)
  const { spoil } = place
  return spoil === undefined ? { ...place, outbox } : { ...place, outbox, spoil: async (id, text) => { spoilt.add(id); await spoil(id, text) } }
}
} satisfies BrokenOutbox
