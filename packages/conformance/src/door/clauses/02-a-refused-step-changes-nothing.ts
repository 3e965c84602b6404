import * as Effect from "effect/Effect"
import { Practice } from "@omringd/core"
import { same, truth } from "../../seen.ts"
import type { DoorClause } from "../Door.ts"
import { joined, said, who } from "../saying.ts"

export default {
  id: "door-02",
  sentence: "a refused step changes nothing",
  strength: "required",
  program: (door) =>
    Effect.gen(function* () {
      yield* said(door.take("a", joined("mother"), who("mother")))
      const before = yield* said(door.read("a"))
      const answer = yield* said(door.take("a", { step: "ChairNamed", chair: "mother" }, who("stranger")))
      yield* truth(!answer.ok, "it was taken")
      yield* same(yield* said(door.read("a")), before)
      yield* same(yield* said(door.read("b")), Practice.start("b"))
    })
} satisfies DoorClause
