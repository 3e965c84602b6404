/** A counter-example: without the moves that it is broken without, as short as was looked for, and taken again by the plain practice. */
import { Invariants } from "@omringd/core"
import { breaks, movesOf, searchFor } from "./asked.ts"
import type { Asked } from "./asked.ts"
import type { CounterExample } from "./Exploration.ts"
import { replay } from "./replay.ts"
import { wayTo } from "./search/way.ts"
import type { World, WorldMove } from "./World.ts"

/** A shorter one is looked for among so many states. */
const shorterWithin = 200_000

const thinned = ({ practice, world, options }: Asked, what: string, moves: readonly WorldMove[]): readonly WorldMove[] => {
  let left = moves
  for (let at = moves.length - 1; at >= 0; at--) {
    const fewer = left.toSpliced(at, 1)
    const { refused, trajectory } = replay(practice, world, fewer)
    if (refused === undefined && breaks(options.properties ?? [], what, trajectory)) left = fewer
  }
  return left
}

/** Its steps, and the days that pass. */
const lengthOf = ({ days }: World, moves: readonly WorldMove[]): number => moves.length + Math.max(0, days.indexOf(moves.at(-1)?.at ?? ""))

/** `isShortest`: it was found by a search in which no way is longer than it need be. */
export const exampleOf = (asked: Asked, what: string, found: readonly WorldMove[], isShortest: boolean): CounterExample => {
  const { practice, world, options } = asked
  const kind = Invariants.all.some(({ id }) => id === what) ? "invariant" : "never"
  let moves = isShortest ? found : thinned(asked, what, found)
  let shortest = isShortest
  if (!isShortest && moves.length > 0) {
    const search = searchFor(asked, { order: false, only: what, states: shorterWithin, depth: lengthOf(world, moves) - 1 })
    const again = search.run()
    const [shorter] = again.violations
    if (shorter !== undefined) moves = movesOf(world, wayTo(search, again.states, shorter.state))
    shortest = shorter !== undefined || again.stoppedAt !== "states"
  }
  const replayed = replay(practice, world, moves)
  return { kind, what, moves: replayed.moves, shortest, replayed: replayed.refused === undefined && breaks(options.properties ?? [], what, replayed.trajectory) }
}

/** A way into a state from which there is no end. */
export const stuckExample = ({ practice, world }: Asked, way: readonly WorldMove[], shortest: boolean): CounterExample => {
  const { moves, refused } = replay(practice, world, way)
  return { kind: "stuck", what: "stuck", moves, shortest, replayed: refused === undefined }
}
