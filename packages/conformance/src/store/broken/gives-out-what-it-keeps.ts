import * as Effect from "effect/Effect"
import type { Taken } from "@omringd/core"
import { differing } from "../broken.ts"
import type { Broken } from "../broken.ts"

export default {
  name: "gives out the very objects it keeps",
  caughtBy: ["store-17"],
  breaks: differing(({ read }) => {
    const given = new Map<string, Taken[]>()
    return {
      read: (id, from = 1) => Effect.map(read(id, from), (taken) => {
        if (from > 1) return taken
        const before = given.get(id)
        if (before !== undefined && before.length === taken.length) return before
        const mine = JSON.parse(JSON.stringify(taken)) as Taken[] // a copy of steps, and not frozen
        given.set(id, mine)
        return mine
      })
    }
  })
} satisfies Broken
