import * as Effect from "effect/Effect"
import { same } from "../../seen.ts"
import type { NotifierClause } from "../Place.ts"
import { opened } from "../Place.ts"
import { arriving, once } from "../arriving.ts"
import { letter } from "../sample.ts"

const ids = ["00000000000000000000000000000001", "0000000000000000000000000000012e", "00000000000000000000000000001e10", "99999999999999999999999999999999", "abcdefabcdefabcdefabcdefabcdefab"]

export default {
  id: "notifier-03",
  sentence: "its id goes with it unchanged",
  strength: "required",
  program: (place) =>
    Effect.gen(function* () {
      const notifier = yield* opened(place)
      for (const [index, id] of ids.entries()) yield* notifier.send(letter(index, { id }))
      const found = (yield* arriving(place, ids.length)).map(({ id }) => id)
      yield* once(found)
      yield* same(found.toSorted(), ids.toSorted())
    })
} satisfies NotifierClause
