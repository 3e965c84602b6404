import * as Effect from "effect/Effect"
import { same, truth } from "../../seen.ts"
import type { DoorClause } from "../Door.ts"
import { proposals } from "../proposals.ts"
import { said } from "../saying.ts"

export default {
  id: "door-10",
  sentence: "what needs to happen is what the practice says, for each trajectory that there is",
  strength: "required",
  program: (door) =>
    Effect.gen(function* () {
      for (const [index, id] of ["a", "b"].entries()) {
        for (const { step, who: by } of proposals(door.practice, id, 12, index + 1)) yield* said(door.take(id, step, by))
      }
      const expected: unknown[] = []
      for (const id of ["a", "b"]) expected.push({ trajectory: id, needs: door.practice.whatNeedsToHappen(yield* said(door.read(id)), "2026-05-01") })
      const found = yield* said(door.whatNeedsToHappen("2026-05-01"))
      yield* same(found.toSorted((one, other) => one.trajectory.localeCompare(other.trajectory)), expected)
      yield* truth(found.every(({ needs }) => needs.length > 0), "nothing needs to happen, so nothing was looked at")
    })
} satisfies DoorClause
