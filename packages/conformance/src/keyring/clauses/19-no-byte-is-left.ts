import * as Effect from "effect/Effect"
import { truth } from "../../seen.ts"
import { hex, hexIn, opened } from "../Ring.ts"
import type { KeyringClause } from "../Ring.ts"

export default {
  id: "keyring-19",
  sentence: "no byte of a destroyed key is left where it was kept",
  strength: "optional",
  needs: "bytes",
  program: (ring) =>
    Effect.gen(function* () {
      const keyring = yield* opened(ring)
      const bytes = Effect.map(Effect.promise(async () => (await ring.bytes?.()) ?? new Uint8Array()), hex)
      const keys = hexIn(yield* keyring.obtain(["noor", "finn", "an"]))
      const kept = yield* bytes
      for (const [person, key] of keys) yield* truth(kept.includes(key), `the key of ${person} is not among the bytes either`)
      yield* keyring.destroy("noor")
      yield* keyring.destroy("finn")
      const left = yield* bytes
      for (const person of ["noor", "finn"]) {
        const key = keys.get(person) ?? ""
        for (const part of [key.slice(0, 16), key.slice(24, 40), key.slice(-16)]) yield* truth(!left.includes(part), `of the key of ${person} some is still there`)
      }
      yield* truth(left.includes(keys.get("an") ?? "?"), "a key that was not destroyed is gone")
    })
} satisfies KeyringClause
