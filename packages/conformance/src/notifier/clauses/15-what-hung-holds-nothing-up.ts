import * as Effect from "effect/Effect"
import type { NotifierClause } from "../Place.ts"
import { opened, turned } from "../Place.ts"
import { arriving, have, persisting } from "../arriving.ts"
import { letter, letters } from "../sample.ts"

export default {
  id: "notifier-15",
  sentence: "what hung holds up nothing that comes after",
  strength: "optional",
  needs: "hangs",
  program: (place) =>
    Effect.gen(function* () {
      const notifier = yield* opened(place)
      yield* turned(place, "hangs")
      yield* Effect.forEach(letters(101, 112), (one) => Effect.exit(notifier.send(one)), { concurrency: "unbounded", discard: true }).pipe(
        Effect.timeoutOption(2 * place.patience + 500)
      )
      yield* turned(place, "well")
      yield* persisting(notifier, letter(1))
      const found = yield* arriving(place, 1)
      yield* have(found.filter(({ id }) => id === letter(1).notice.id), [letter(1)]) // what hung may have arrived all the same
    })
} satisfies NotifierClause
