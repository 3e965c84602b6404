import * as Effect from "effect/Effect"
import { Practice } from "@omringd/core"
import { same } from "../../seen.ts"
import type { DoorClause } from "../Door.ts"
import { joined, said, who } from "../saying.ts"

export default {
  id: "door-11",
  sentence: "a forgotten trajectory is as one in which nothing happened",
  strength: "required",
  program: (door) =>
    Effect.gen(function* () {
      yield* said(door.take("a", joined("mother"), who("mother")))
      yield* said(door.take("b", joined("father"), who("father")))
      yield* said(door.forget("a"))
      yield* same(yield* said(door.read("a")), Practice.start("a"))
      yield* same((yield* said(door.whatNeedsToHappen("2026-05-01"))).map(({ trajectory }) => trajectory), ["b"])
      const answer = yield* said(door.take("a", joined("aunt"), who("aunt")))
      yield* same(answer.ok && answer.taken.number, 1)
    })
} satisfies DoorClause
