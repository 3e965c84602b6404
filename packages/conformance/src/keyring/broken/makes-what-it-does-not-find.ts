import * as Effect from "effect/Effect"
import { differing } from "../broken.ts"
import type { BrokenKeyring } from "../broken.ts"

export default {
  name: "makes a key for whoever is looked for the first time",
  caughtBy: ["keyring-05"],
  breaks: (ring) => {
    const known = new Set<string>()
    return differing((good) => ({
      obtain: (people) => {
        for (const person of people) known.add(person)
        return good.obtain(people)
      },
      find: (people) => Effect.flatMap(good.obtain(people.filter((person) => !known.has(person))), () => {
        for (const person of people) known.add(person)
        return good.find(people)
      })
    }))(ring)
  }
} satisfies BrokenKeyring
