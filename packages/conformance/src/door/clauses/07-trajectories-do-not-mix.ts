import * as Effect from "effect/Effect"
import { same } from "../../seen.ts"
import type { DoorClause } from "../Door.ts"
import { joined, said, who } from "../saying.ts"

export default {
  id: "door-07",
  sentence: "what happens in one trajectory changes nothing in another",
  strength: "required",
  program: (door) =>
    Effect.gen(function* () {
      yield* said(door.take("a", joined("mother"), who("mother")))
      yield* said(door.take("b", joined("father"), who("father")))
      yield* said(door.take("a", joined("grandmother", "network-person"), who("grandmother")))
      yield* same((yield* said(door.read("a"))).people.map(({ id }) => id), ["mother", "grandmother"])
      yield* same((yield* said(door.read("b"))).people.map(({ id }) => id), ["father"])
    })
} satisfies DoorClause
