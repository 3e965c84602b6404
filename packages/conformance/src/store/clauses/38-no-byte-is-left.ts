import * as Effect from "effect/Effect"
import { truth } from "../../seen.ts"
import type { StoreClause } from "../clause.ts"
import { opened } from "../Place.ts"
import { step } from "../sample.ts"

const secret = (name: string): string => `secret-of-${name}`

export default {
  id: "store-38",
  sentence: "no byte of a forgotten trajectory is left where it was kept",
  strength: "optional",
  needs: "bytes",
  program: (place) =>
    Effect.gen(function* () {
      const store = yield* opened(place)
      for (let number = 1; number <= 60; number++) {
        for (const name of ["a", "b", "c"]) {
          // Words may be kept sealed, and references never are: so both are looked for, and what is to be there is a reference.
          yield* store.append(name, number - 1, [step(name, number, { id: `${secret(name)}.${number}`, text: `words of ${name} `.repeat(1 + ((number * 37) % 90)) })])
        }
      }
      const gone: string[] = []
      for (const name of ["b", "a"]) {
        yield* store.forget(name)
        gone.push(secret(name), `words of ${name}`)
        const bytes = new TextDecoder("latin1").decode(yield* Effect.promise(async () => (await place.bytes?.()) ?? new Uint8Array()))
        yield* truth(bytes.includes(secret("c")), "what was not forgotten is not among the bytes either")
        for (const one of gone) yield* truth(!bytes.includes(one), `"${one}" is still there`)
      }
    })
} satisfies StoreClause
