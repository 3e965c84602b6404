import * as Effect from "effect/Effect"
import { truth } from "../../seen.ts"
import type { NotifierClause } from "../Place.ts"
import { opened, turned } from "../Place.ts"
import { notBrought } from "../arriving.ts"
import { letter } from "../sample.ts"

export default {
  id: "notifier-23",
  sentence: "what the other side says is handed on in one line of at most 500 characters",
  strength: "optional",
  needs: "refuses",
  program: (place) =>
    Effect.gen(function* () {
      const notifier = yield* opened(place)
      yield* turned(place, "refuses", "no and no again ".repeat(50).trim())
      const { said } = yield* notBrought(notifier, letter(1))
      yield* truth(said.length <= 500, `${said.length} characters`)
      yield* truth(!/\p{Cc}/u.test(said), "it breaks the line")
    })
} satisfies NotifierClause
