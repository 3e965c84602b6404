import * as Effect from "effect/Effect"
import { same } from "../../seen.ts"
import type { DoorClause } from "../Door.ts"
import { joined, said, who } from "../saying.ts"

export default {
  id: "door-08",
  sentence: "of two proposals at once both are taken, one after the other",
  strength: "required",
  program: (door) =>
    Effect.gen(function* () {
      const people = ["mother", "father"]
      const answers = yield* Effect.all(people.map((person) => said(door.take("a", joined(person), { ...who(person), id: person }))), { concurrency: "unbounded" })
      yield* same(answers.map(({ ok }) => ok), [true, true])
      const { history } = yield* said(door.read("a"))
      yield* same(history.toArray().map(({ number }) => number), [1, 2])
      yield* same(history.toArray().map(({ id }) => id).toSorted(), people.toSorted())
    })
} satisfies DoorClause
