import * as Effect from "effect/Effect"
import { same, truth } from "../../seen.ts"
import type { DoorClause } from "../Door.ts"
import { joined, said, who } from "../saying.ts"

export default {
  id: "door-04",
  sentence: "the same step proposed twice with one id is taken once",
  strength: "required",
  program: (door) =>
    Effect.gen(function* () {
      const first = yield* said(door.take("a", joined("mother"), { ...who("mother"), id: "x" }))
      yield* said(door.take("a", joined("father"), { ...who("father"), id: "y" }))
      const again = yield* said(door.take("a", joined("mother"), { ...who("mother"), id: "x" }))
      yield* truth(first.ok && !first.again && again.ok && again.again, "the second time was not known for what it was")
      yield* same(again.ok && again.taken, first.ok && first.taken)
      yield* same((yield* said(door.read("a"))).version, 2)
    })
} satisfies DoorClause
