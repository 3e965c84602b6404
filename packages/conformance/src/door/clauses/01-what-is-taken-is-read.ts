import * as Effect from "effect/Effect"
import { same, truth } from "../../seen.ts"
import type { DoorClause } from "../Door.ts"
import { joined, said, who } from "../saying.ts"

export default {
  id: "door-01",
  sentence: "a step that was taken is read back in its trajectory",
  strength: "required",
  program: (door) =>
    Effect.gen(function* () {
      const answer = yield* said(door.take("a", joined("mother"), who("mother")))
      yield* truth(answer.ok && !answer.again && answer.trajectory.version === 1, "it was not taken")
      const trajectory = yield* said(door.read("a"))
      yield* same([trajectory.version, trajectory.people.map(({ id }) => id)], [1, ["mother"]])
      yield* same(trajectory.history.toArray(), answer.ok ? [answer.taken] : [])
    })
} satisfies DoorClause
