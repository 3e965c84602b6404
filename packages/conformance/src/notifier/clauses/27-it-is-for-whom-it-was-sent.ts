import * as Effect from "effect/Effect"
import { truth } from "../../seen.ts"
import type { NotifierClause } from "../Place.ts"
import { opened } from "../Place.ts"
import { arriving, whom } from "../arriving.ts"
import { letter } from "../sample.ts"

/** Who is easily taken for another. */
const people = ["mother", "Mother", "mother.", "a._:@-z9", `${"m".repeat(63)}a`, `${"m".repeat(63)}b`]

const all = people.map((person, index) => {
  const { to, ...rest } = letter(index, { to: person })
  return { ...rest, to: { ...to, email: `person-${index}@wilhelmina.example` } }
})

export default {
  id: "notifier-27",
  sentence: "what arrives is for whom it was sent, by their reference or at their address",
  strength: "required",
  program: (place) =>
    Effect.gen(function* () {
      const notifier = yield* opened(place)
      for (const one of all) yield* notifier.send(one)
      const found = yield* arriving(place, all.length)
      for (const { notice: { id, to: person }, to: { email } } of all) {
        const those = found.filter((one) => one.id === id)
        yield* truth(those.length > 0, `what was sent to "${person}" has not arrived under its id`)
        for (const seen of those.map(whom)) {
          yield* truth(seen !== undefined, "nothing says for whom it arrived: `arrived` is to give `to`, or for a machine `notice`")
          yield* truth(seen === person || seen === email, `"${seen}" instead of "${person}" or "${email}"`)
        }
      }
    })
} satisfies NotifierClause
