import * as Effect from "effect/Effect"
import { another, differing } from "../broken.ts"
import type { BrokenKeyring } from "../broken.ts"

export default {
  name: "gives those who ask at once through several handles keys of their own",
  caughtBy: ["keyring-16"],
  breaks: (ring) => {
    const asking = new Map<string, symbol>()
    return differing((good) => {
      const handle = Symbol("handle")
      return {
        obtain: (people) => Effect.suspend(() => {
          const again = new Set(people.filter((person) => (asking.get(person) ?? handle) !== handle))
          for (const person of people) asking.set(person, handle)
          const given = Effect.map(Effect.andThen(Effect.sleep(2), good.obtain(people)), (keys) =>
            new Map([...keys].map(([person, key]) => [person, again.has(person) ? another(key) : key])))
          return Effect.ensuring(given, Effect.sync(() => { for (const person of people) asking.delete(person) }))
        })
      }
    })(ring)
  }
} satisfies BrokenKeyring
