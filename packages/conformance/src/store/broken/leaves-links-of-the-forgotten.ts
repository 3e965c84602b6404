import * as Effect from "effect/Effect"
import type { Linked } from "@omringd/core/TrajectoryStore"
import { differing } from "../broken.ts"
import type { Broken } from "../broken.ts"
import { allLinks, linksThrough } from "../chained.ts"

export default {
  name: "leaves the links of what was forgotten until it begins anew",
  caughtBy: ["store-43"],
  breaks: differing((good) => {
    const left = new Map<string, readonly Linked[]>()
    return {
      forget: (id) => Effect.flatMap(Effect.orDie(allLinks(good, 1_000)), (links) => {
        left.set(id, links.filter(({ trajectory }) => trajectory === id))
        return good.forget(id)
      }),
      append: (id, expected, taken) => {
        left.delete(id)
        return good.append(id, expected, taken)
      },
      links: (after, limit) => Effect.map(linksThrough(good, after, limit), (links) => (after === undefined ? [...[...left.values()].flat(), ...links].slice(0, limit) : links))
    }
  })
} satisfies Broken
