import * as Effect from "effect/Effect"
import { same } from "../../seen.ts"
import type { NotifierClause } from "../Place.ts"
import { opened } from "../Place.ts"
import { arrived, notBrought } from "../arriving.ts"
import { letter } from "../sample.ts"

export default {
  id: "notifier-21",
  sentence: "once it is closed it brings nothing, and says that it was closed",
  strength: "required",
  program: (place) =>
    Effect.gen(function* () {
      const notifier = yield* Effect.scoped(opened(place))
      const { why } = yield* notBrought(notifier, letter(1))
      yield* same(why, "closed")
      yield* same(yield* arrived(place), [])
    })
} satisfies NotifierClause
