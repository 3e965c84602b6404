import * as Effect from "effect/Effect"
import { same } from "../../seen.ts"
import type { DoorClause } from "../Door.ts"
import { proposals } from "../proposals.ts"
import { joined, said, who } from "../saying.ts"

export default {
  id: "door-09",
  sentence: "why-not says what taking would, and records nothing",
  strength: "required",
  program: (door) =>
    Effect.gen(function* () {
      yield* said(door.take("a", joined("mother"), who("mother")))
      for (const { step, who: by } of proposals(door.practice, "a", 60)) {
        const refusal = yield* said(door.whyNot("a", step, by))
        const trajectory = yield* said(door.read("a"))
        yield* same([trajectory.version, refusal ?? "possible"], [1, door.practice.whyNot(trajectory, step, by) ?? "possible"])
      }
    })
} satisfies DoorClause
