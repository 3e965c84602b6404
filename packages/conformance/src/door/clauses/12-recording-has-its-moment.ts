import * as Clock from "effect/Clock"
import * as Effect from "effect/Effect"
import { same, truth } from "../../seen.ts"
import type { DoorClause } from "../Door.ts"
import { joined, said } from "../saying.ts"

export default {
  id: "door-12",
  sentence: "a step is recorded at the moment it is recorded, unless the proposal says when",
  strength: "optional",
  needs: "clock",
  program: (door) =>
    Effect.gen(function* () {
      const now = yield* Effect.map(Clock.currentTimeMillis, (millis) => new Date(millis - 1_000).toISOString().slice(0, 19))
      const unsaid = yield* said(door.take("a", joined("mother"), { by: "mother", at: "2026-03-02" }))
      yield* truth(unsaid.ok && unsaid.taken.recordedAt >= now, `recorded at ${unsaid.ok ? unsaid.taken.recordedAt : "no time"}`)
      const told = yield* said(door.take("b", joined("mother"), { by: "mother", at: "2026-03-02", recordedAt: "2026-03-03T08:00:00Z" }))
      yield* same(told.ok && told.taken.recordedAt, "2026-03-03T08:00:00Z")
      const early = yield* said(door.take("c", joined("mother"), { by: "mother", at: "9000-01-01" }))
      yield* same(early.ok || early.refusal.reasons.map(({ reason }) => reason), ["RecordedBeforeItHappened"])
    })
} satisfies DoorClause
