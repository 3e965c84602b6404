import * as Effect from "effect/Effect"
import { same, truth } from "../../seen.ts"
import type { DoorAnswer, DoorClause } from "../Door.ts"
import { joined, said, who } from "../saying.ts"

export default {
  id: "door-06",
  sentence: "whatever is no step, no proposal or no name is refused as malformed, and never thrown at",
  strength: "required",
  program: (door) =>
    Effect.gen(function* () {
      const trap = new Proxy({}, { get: () => { throw new Error("a trap") }, ownKeys: () => { throw new Error("a trap") } })
      const odd: readonly unknown[] = [undefined, null, 3, "GoalSet", [], {}, { step: "Unheard" }, { step: "PersonJoined" }, trap, () => {}, Symbol("step")]
      const malformed = (answer: DoorAnswer) => truth(!answer.ok && answer.refusal.reasons.some(({ reason }) => reason === "Malformed"), "it was not refused as malformed")
      for (const one of odd) {
        yield* malformed(yield* said(door.take("a", one, who("mother"))))
        yield* malformed(yield* said(door.take("a", joined("mother"), one)))
      }
      for (const name of ["", "not a name", "x".repeat(65), "\ud800"]) yield* malformed(yield* said(door.take(name, joined("mother"), who("mother"))))
      yield* same((yield* said(door.read("a"))).version, 0)
    })
} satisfies DoorClause
