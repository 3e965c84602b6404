import * as Effect from "effect/Effect"
import { differing } from "../broken.ts"
import type { BrokenKeyring } from "../broken.ts"

export default {
  name: "still finds what was destroyed through it",
  caughtBy: ["keyring-09"],
  breaks: differing((good) => {
    const gone = new Map<string, Uint8Array>()
    return {
      obtain: (people) => {
        for (const person of people) gone.delete(person)
        return good.obtain(people)
      },
      find: (people) => Effect.map(good.find(people), (keys) => new Map([...[...gone].filter(([person]) => people.includes(person)), ...keys])),
      destroy: (person) => Effect.flatMap(good.find([person]), (keys) => {
        for (const [name, key] of keys) gone.set(name, key)
        return good.destroy(person)
      })
    }
  })
} satisfies BrokenKeyring
