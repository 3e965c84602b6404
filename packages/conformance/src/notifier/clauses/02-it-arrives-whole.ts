import * as Effect from "effect/Effect"
import type { NotifierClause } from "../Place.ts"
import { opened } from "../Place.ts"
import { arriving, have } from "../arriving.ts"
import { letter } from "../sample.ts"

/** As much as anyone would ever say of one notice. */
const about = Object.fromEntries(Array.from({ length: 60 }, (_, index) => [`matter-${String(index).padStart(2, "0")}`, "m".repeat(64)]))
const long = letter(1, { about, text: `${"A long text, word by word. ".repeat(700)}The end.` })

export default {
  id: "notifier-02",
  sentence: "it arrives whole, however long it is",
  strength: "required",
  program: (place) =>
    Effect.gen(function* () {
      const notifier = yield* opened(place)
      yield* notifier.send(long)
      yield* have(yield* arriving(place, 1), [long])
    })
} satisfies NotifierClause
