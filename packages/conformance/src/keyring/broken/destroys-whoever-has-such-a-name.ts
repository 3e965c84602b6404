import * as Effect from "effect/Effect"
import { differing } from "../broken.ts"
import type { BrokenKeyring } from "../broken.ts"

export default {
  name: "destroys the keys of all whose names begin so",
  caughtBy: ["keyring-11"],
  breaks: differing((good) => {
    const all = new Set<string>()
    return {
      obtain: (people) => {
        for (const person of people) all.add(person)
        return good.obtain(people)
      },
      destroy: (person) => Effect.flatMap(good.destroy(person), (done) =>
        Effect.as(Effect.forEach([...all].filter((one) => one.startsWith(`${person}-`)), good.destroy), done))
    }
  })
} satisfies BrokenKeyring
