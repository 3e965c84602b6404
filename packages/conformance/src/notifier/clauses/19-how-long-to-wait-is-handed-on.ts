import * as Effect from "effect/Effect"
import { truth } from "../../seen.ts"
import type { NotifierClause } from "../Place.ts"
import { opened, turned } from "../Place.ts"
import { notBrought } from "../arriving.ts"
import { letter } from "../sample.ts"

export default {
  id: "notifier-19",
  sentence: "how long the other side asks to wait is handed on",
  strength: "optional",
  needs: "busy",
  program: (place) =>
    Effect.gen(function* () {
      const notifier = yield* opened(place)
      yield* turned(place, "busy")
      const { lasting, wait = 0 } = yield* notBrought(notifier, letter(1))
      yield* truth(!lasting && wait > 55_000 && wait <= 60_000, `${wait} ms of the minute that was asked for`)
    })
} satisfies NotifierClause
