import { differing } from "../broken.ts"
import type { BrokenKeyring } from "../broken.ts"

export default {
  name: "gives more keys than it was asked for",
  caughtBy: ["keyring-06"],
  breaks: differing((good) => {
    const all = new Set<string>()
    return {
      obtain: (people) => {
        for (const person of people) all.add(person)
        return people.length > 100 ? good.obtain([...all]) : good.obtain(people)
      }
    }
  })
} satisfies BrokenKeyring
