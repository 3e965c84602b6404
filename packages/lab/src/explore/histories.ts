/** What goes over the steps one by one is asked of real trajectories, at the end of ways spread over all states. */
import { movesOf } from "./asked.ts"
import type { Asked } from "./asked.ts"
import { replay } from "./replay.ts"
import type { Found } from "./search/Found.ts"
import type { Question } from "./search/question.ts"
import type { Search } from "./search/search.ts"
import { wayTo } from "./search/way.ts"
import type { WorldMove } from "./World.ts"

/** So many ways when nobody says how many. */
export const allWays = 1_000

export interface Histories {
  readonly ways: number
  readonly questions: readonly Question[]
  readonly examples: ReadonlyMap<string, readonly WorldMove[]>
}

export const historiesOf = ({ practice, world, options }: Asked, search: Search, { states }: Found): Histories => {
  const questions = search.options.never.filter(({ isOfHistory }) => isOfHistory)
  const ways = Math.min(states.size, options.ways ?? allWays)
  const examples = new Map<string, readonly WorldMove[]>()
  for (let way = 0; way < ways; way++) {
    const moves = movesOf(world, wayTo(search, states, Math.floor((way * states.size) / ways)))
    const { trajectory, refused } = replay(practice, world, moves)
    if (refused !== undefined) throw new Error(`${refused.id} was found possible and is refused: the practice does not judge it the same twice`)
    for (const question of questions) if (!examples.has(question.name) && question.ofReal(trajectory)) examples.set(question.name, moves)
  }
  return { ways, questions, examples }
}
