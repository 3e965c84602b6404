/** From which states an end can be reached: worked out backwards, from those that are one. */
import { Phase, Step } from "@omringd/core"
import type { PhaseName } from "@omringd/core"
import type { Found } from "./Found.ts"
import type { Search } from "./search.ts"

export interface Ends {
  /** States from which no end can be reached, the first of them first. */
  readonly stuck: readonly number[]
  /** With facts first: states where it was not shown for what they are without some facts. */
  readonly unshown: number
}

export const endsOf = (search: Search, { states, complete }: Found): Ends => {
  const { relation, facts, options } = search
  const { places } = relation
  const state = places.start()
  const next = places.start()
  /** 1: can end. 2: can, and so can whatever it is without some facts. */
  const can = new Uint8Array(states.size)

  /** Facts that can be told at any time, so that leaving them out leaves them to be told. */
  const standing = (): number => {
    const leaving = facts.leaving(state)
    let found = 0
    for (const fact of leaving.free.keys()) {
      const isStanding = facts.tellersOf(fact).some((move) => facts.holds(
        facts.checkOf(`told ${fact.key} ${move}`), state, leaving,
        (one, looked) => mayBe(move, one, looked), (_, without, left) => !left.has(fact) || without, false
      ))
      if (isStanding) found |= facts.bitOf(fact)
    }
    return found
  }
  const mayBe = (move: number, one: Int32Array, looked?: number[]): boolean => {
    const own = relation.own(move, one, looked)
    return own !== "refused" && !own.beyond && (relation.gates[move] ?? []).every((rule) => !relation.holds(move, rule, one, looked))
  }
  /** Those that lead to an end first: mostly one of them can be taken. */
  const sooner = new Map<PhaseName, readonly number[]>()
  const movesFrom = (): readonly number[] => {
    const name = places.heldIn(state, places.phase + 1) as PhaseName // a phase has a name
    const isLast = (move: number): number => {
      const to = Step.definition(relation.world.moves[move]?.tag ?? "SignalReceived").moves[name]
      return to !== undefined && Phase.isEnd(to) ? 0 : 1
    }
    const known = sooner.get(name) ?? search.movesIn(state).toSorted((a, b) => isLast(a) - isLast(b))
    sooner.set(name, known)
    return known
  }
  const reaches = (number: number): number => {
    search.read(states, number, state)
    if (Phase.isEnd(places.heldIn(state, places.phase + 1) as PhaseName)) return 2 // a phase has a name
    let best = 0
    const leaving = options.order ? facts.leaving(state, standing()) : undefined
    for (const move of movesFrom()) {
      const own = relation.own(move, state)
      if (own === "refused" || own.beyond || !mayBe(move, state)) continue
      next.set(state)
      search.apply(own, next)
      search.tellFacts(next)
      search.forgetAtTheEnd(next)
      const to = can[states.find(search.pack(next))] ?? 0
      if (to <= best) continue
      const isSo = leaving === undefined || facts.holds(facts.checkOf(`may ${move}`), state, leaving, (one, looked) => mayBe(move, one, looked), (_, without) => without, false)
      best = Math.max(best, isSo ? to : 1)
      if (best === 2) return 2
    }
    return best
  }
  for (let again = true; again;) {
    again = false
    for (let number = states.size - 1; number >= 0; number--) {
      if (can[number] === 2) continue
      const now = reaches(number)
      if (now <= (can[number] ?? 0)) continue
      can[number] = now
      again = true
    }
  }
  const stuck: number[] = []
  let unshown = 0
  for (let number = 0; number < states.size; number++) {
    if (can[number] === 0 && complete) stuck.push(number)
    if (can[number] === 1) unshown++
  }
  return { stuck, unshown }
}
