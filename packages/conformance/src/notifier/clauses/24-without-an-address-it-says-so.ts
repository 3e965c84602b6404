import * as Effect from "effect/Effect"
import { same } from "../../seen.ts"
import type { NotifierClause } from "../Place.ts"
import { opened } from "../Place.ts"
import { notBrought } from "../arriving.ts"
import { letter } from "../sample.ts"

export default {
  id: "notifier-24",
  sentence: "that there is no address for someone is said, and lasts",
  strength: "optional",
  needs: "addresses",
  program: (place) =>
    Effect.gen(function* () {
      const notifier = yield* opened(place)
      const { to: { email: _, ...to }, ...rest } = letter(1)
      const { why, lasting } = yield* notBrought(notifier, { ...rest, to })
      yield* same([why, lasting], ["no-address", true])
    })
} satisfies NotifierClause
