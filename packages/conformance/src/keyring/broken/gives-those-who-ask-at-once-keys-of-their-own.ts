import * as Effect from "effect/Effect"
import { another, differing } from "../broken.ts"
import type { BrokenKeyring } from "../broken.ts"

export default {
  name: "gives each of those who ask at once through it a key of their own",
  caughtBy: ["keyring-07"],
  breaks: differing((good) => {
    const asking = new Set<string>()
    return {
      obtain: (people) => Effect.suspend(() => {
        const again = new Set(people.filter((person) => asking.has(person)))
        for (const person of people) asking.add(person)
        const given = Effect.map(Effect.andThen(Effect.sleep(2), good.obtain(people)), (keys) =>
          new Map([...keys].map(([person, key]) => [person, again.has(person) ? another(key) : key])))
        return Effect.ensuring(given, Effect.sync(() => { for (const person of people) asking.delete(person) }))
      })
    }
  })
} satisfies BrokenKeyring
