import * as Effect from "effect/Effect"
import type { NotifierClause } from "../Place.ts"
import { opened } from "../Place.ts"
import { arriving, have } from "../arriving.ts"
import { letter } from "../sample.ts"

const texts = [
  "Eén dag vóór de bijeenkomst: één vraag.", "Ett möte på onsdag, kl. 15.", "<b>no</b> &amp; markup & \"quotes\" 'too'", "a line\nand another\n\nand a paragraph", ".\n..\n. dots that begin a line",
  "From here on: a line that begins with From", "Привет, 你好, مرحبا, שלום", "👨‍👩‍👧 a family, 🇧🇪 a flag", "x".repeat(2_000), "= equals =3D and =20", "{child} ${name} %s"
]

export default {
  id: "notifier-09",
  sentence: "a person reads the text as it is, in every script",
  strength: "optional",
  needs: "person",
  program: (place) =>
    Effect.gen(function* () {
      const notifier = yield* opened(place)
      const all = texts.map((text, index) => letter(index, { text }))
      for (const one of all) yield* notifier.send(one)
      yield* have(yield* arriving(place, all.length), all)
    })
} satisfies NotifierClause
