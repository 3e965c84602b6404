import * as Effect from "effect/Effect"
import { same } from "../../seen.ts"
import type { DoorClause } from "../Door.ts"
import { joined, said, who } from "../saying.ts"

export default {
  id: "door-05",
  sentence: "an id that another step has is refused",
  strength: "required",
  program: (door) =>
    Effect.gen(function* () {
      yield* said(door.take("a", joined("mother"), { ...who("mother"), id: "x" }))
      const answer = yield* said(door.take("a", joined("father"), { ...who("father"), id: "x" }))
      yield* same(answer.ok || answer.refusal.reasons, [{ reason: "IdTaken", id: "x", number: 1 }])
    })
} satisfies DoorClause
