import * as Effect from "effect/Effect"
import * as Result from "effect/Result"
import { Practice } from "@omringd/core"
import type { Trajectory } from "@omringd/core"
import { same, truth } from "../../seen.ts"
import type { DoorClause } from "../Door.ts"
import { proposals } from "../proposals.ts"
import { said } from "../saying.ts"

export default {
  id: "door-03",
  sentence: "it answers every proposal as the practice does, and arrives at the same trajectory",
  strength: "required",
  program: (door) =>
    Effect.gen(function* () {
      let expected: Trajectory = Practice.start("a")
      for (const { step, who: by } of proposals(door.practice, "a", 400)) {
        const answer = yield* said(door.take("a", step, by))
        const pure = door.practice.takeUnknown(expected, step, by)
        if (Result.isFailure(pure)) yield* same(answer, { ok: false, refusal: pure.failure })
        else {
          yield* same(answer.ok ? [answer.taken, answer.again] : answer, [pure.success.taken, pure.success.again])
          expected = pure.success.trajectory
        }
      }
      yield* truth(expected.version > 40, `only ${expected.version} of the proposals were lawful`)
      yield* same(yield* said(door.read("a")), expected)
    })
} satisfies DoorClause
