import * as Effect from "effect/Effect"
import { truth } from "../../seen.ts"
import type { NotifierClause } from "../Place.ts"
import { opened } from "../Place.ts"
import { arriving } from "../arriving.ts"
import { letter, personal } from "../sample.ts"

const quiet = { from: "21:17", until: "07:23", zone: "Atlantic/Faroe" }

export default {
  id: "notifier-08",
  sentence: "no text, name, address or habit of a person reaches a machine",
  strength: "optional",
  needs: "machine",
  program: (place) =>
    Effect.gen(function* () {
      const notifier = yield* opened(place)
      const one = letter(1)
      yield* notifier.send({ ...one, to: { ...one.to, quiet } })
      const bytes = (yield* arriving(place, 1)).map((all) => all.bytes).join("\n")
      yield* truth(bytes.includes(one.notice.id), "what was looked at is not what arrived")
      const words = [...Object.values(personal), ...Object.values(quiet)]
      for (const word of words) {
        const forms = [word, encodeURIComponent(word), btoa(word).replaceAll("=", "")]
        yield* truth(!forms.some((form) => bytes.includes(form)), `"${word}" is among what arrived`)
      }
    })
} satisfies NotifierClause
