import * as Effect from "effect/Effect"
import { truth } from "../../seen.ts"
import type { NotifierClause } from "../Place.ts"
import { opened } from "../Place.ts"
import { arriving, have } from "../arriving.ts"
import { letter } from "../sample.ts"

/** All that a reference may be made of, and what could be taken for something else. */
const references = ["a._:@/-z9", "a.b.c", "A", "a", "0", "a..b", "a//b", "x@y.example", "https://example.org/a:1", "a-", "a.", "con", "__proto__".slice(2), `x${"./:@_-".repeat(11)}`.slice(0, 64), "L".repeat(64)]

const all = references.map((reference, index) => letter(index, { to: reference, trajectory: reference, notice: reference, about: { [reference]: reference } }))

export default {
  id: "notifier-07",
  sentence: "any reference survives, with all its marks and at its longest",
  strength: "optional",
  needs: "machine",
  program: (place) =>
    Effect.gen(function* () {
      const notifier = yield* opened(place)
      for (const one of all) yield* notifier.send(one)
      const found = yield* arriving(place, all.length)
      yield* truth(found.every(({ notice }) => notice !== undefined), "it says that it brings to a `machine`, and what arrived has no `notice`")
      yield* have(found, all)
    })
} satisfies NotifierClause
