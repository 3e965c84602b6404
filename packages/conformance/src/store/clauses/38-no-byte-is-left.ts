import * as Effect from "effect/Effect"
import { truth } from "../../seen.ts"
import type { StoreClause } from "../clause.ts"
import { opened } from "../Place.ts"
import { step } from "../sample.ts"

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
          yield* store.append(name, number - 1, [step(name, number, { text: `secret of ${name} `.repeat(1 + ((number * 37) % 90)) })])
        }
      }
      const gone: string[] = []
      for (const name of ["b", "a"]) {
        yield* store.forget(name)
        gone.push(`secret of ${name}`)
        const bytes = new TextDecoder("latin1").decode(yield* Effect.promise(async () => (await place.bytes?.()) ?? new Uint8Array()))
        yield* truth(bytes.includes("secret of c"), "what was not forgotten is not among the bytes either")
        for (const words of gone) yield* truth(!bytes.includes(words), `"${words}" is still there`)
      }
    })
} satisfies StoreClause
