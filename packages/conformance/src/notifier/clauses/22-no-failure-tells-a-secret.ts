import * as Effect from "effect/Effect"
import { truth } from "../../seen.ts"
import type { NotifierClause } from "../Place.ts"
import { opened, turned } from "../Place.ts"
import { notBrought } from "../arriving.ts"
import { letter, personal } from "../sample.ts"

export default {
  id: "notifier-22",
  sentence: "no failure tells a secret, a name, an address or a text, also when the other side repeats it",
  strength: "optional",
  needs: ["down", "refuses"],
  program: (place) =>
    Effect.gen(function* () {
      const notifier = yield* opened(place)
      const hidden = [...place.secrets, personal.name, personal.email, personal.text]
      yield* turned(place, "refuses", `no, ${[...place.secrets, personal.name, `<${personal.email}>`].join(", ")}`)
      const refused = yield* notBrought(notifier, letter(1))
      yield* turned(place, "down")
      const unreached = yield* notBrought(notifier, letter(2))
      for (const failure of [refused, unreached]) {
        const told = `${failure.message} ${JSON.stringify(failure)} ${String(failure)}`
        for (const secret of hidden) yield* truth(!told.includes(secret), `${failure.why} tells "${secret}"`)
      }
    })
} satisfies NotifierClause
