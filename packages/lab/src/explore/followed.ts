/** Properties that look at the way: each in a search that tells no facts first, since on a way every step counts. */
import { movesOf, searchFor } from "./asked.ts"
import type { Asked } from "./asked.ts"
import type { CounterExample } from "./Exploration.ts"
import { replay } from "./replay.ts"
import { follow } from "./search/follow.ts"

export interface FollowedProperty {
  readonly example?: CounterExample
  readonly complete: boolean
}

export const followed = (asked: Asked): readonly FollowedProperty[] => {
  const { practice, world, options } = asked
  return (options.properties ?? []).flatMap((property) => {
    if (property.kind === "never") return []
    const search = searchFor({ ...asked, options: { ...options, properties: [] } }, { order: false, only: "", states: 1, depth: 1 })
    search.run()
    const { broken, complete } = follow(search, property, options.states ?? Number.POSITIVE_INFINITY)
    if (broken === undefined) return [{ complete }]
    const { moves, refused } = replay(practice, world, movesOf(world, broken))
    return [{ complete, example: { kind: property.kind, what: property.name, moves, shortest: property.kind === "until", replayed: refused === undefined } }]
  })
}
