import * as Effect from "effect/Effect"
import { differing } from "../broken.ts"
import type { Broken } from "../broken.ts"
import { allLinks } from "../chained.ts"

export default {
  name: "gives links in the order in which people sort names",
  caughtBy: ["store-42"],
  breaks: differing((good) => ({
    links: (after, limit) => Effect.map(Effect.orDie(allLinks(good, 1_000)), (links) => {
      const sorted = links.toSorted((a, b) => a.trajectory.localeCompare(b.trajectory) || a.number - b.number)
      const from = after === undefined ? 0 : sorted.findIndex(({ trajectory, number }) => trajectory === after.trajectory && number === after.number) + 1
      return sorted.slice(from, from + limit)
    })
  }))
} satisfies Broken
