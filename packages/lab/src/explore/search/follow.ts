/** Follows one property that looks at the way and not only at where it led: breadth first, with how far the property has come beside each state. */
import type { Trajectory } from "@omringd/core"
import type { Property } from "../Property.ts"
import { Question } from "./question.ts"
import type { Search } from "./search.ts"
import { States } from "./states.ts"

type OfWays = Exclude<Property, { readonly kind: "never" }>
const done = 0

/** How far it has come: 0 when it can no longer be broken, -1 when it is. */
type Progress = (state: Int32Array, before: number, isStep: boolean) => number

const progressOf = (search: Search, property: OfWays): Progress => {
  const ask = (name: string, predicate: (trajectory: Trajectory) => boolean) => new Question(search.relation, `${property.name}: ${name}`, predicate)
  if (property.kind === "until") {
    const [holds, until] = [ask("holds", property.holds), ask("until", property.until)]
    return (state) => (until.of(state) ? done : holds.of(state) ? 1 : -1)
  }
  const comes = ask("comes", property.comes)
  return (state, before, isStep) => (comes.of(state) ? done : !isStep ? before : before > property.steps ? -1 : before + 1)
}

export interface Followed {
  /** The moves of a shortest way that breaks it. */
  readonly broken: readonly number[] | undefined
  readonly states: number
  readonly complete: boolean
}

/** The search it goes along with tells no facts first: on a way, each step counts. */
export const follow = (search: Search, property: OfWays, bound: number): Followed => {
  for (;;) {
    const found = once(search, property, bound)
    if (found !== undefined) return found
    search.run()
  }
}

const once = (search: Search, property: OfWays, bound: number): Followed | undefined => {
  const { relation } = search
  const { edition } = relation
  const width = search.rows.columns.length
  const states = new States(width + 1)
  const progress = progressOf(search, property)
  const row = new Uint16Array(width + 1)
  const [state, next] = [relation.places.start(), relation.places.start()]
  const wayTo = (number: number): readonly number[] => {
    const moves: number[] = []
    for (let at = number; states.from(at) >= 0; at = states.from(at)) moves.push(states.by(at))
    return moves.toReversed()
  }
  const add = (one: Int32Array, from: number, by: number, before: number): number | undefined => {
    const now = progress(one, before, by !== relation.nextDay) // a day that passes is no step
    if (now === -1) return -1
    row.set(search.rows.pack(one))
    row[width] = now
    if (now !== done) states.add(row, from, by)
    return undefined
  }
  if (add(state, -1, 0, 1) === -1) return { broken: [], states: 1, complete: true }
  for (let number = 0; number < states.size; number++) {
    if (relation.edition !== edition) return undefined
    if (states.size > bound) return { broken: undefined, states: states.size, complete: false }
    states.read(number, row)
    const before = row[width] ?? 0
    search.rows.unpack(row.subarray(0, width), state)
    let goesOn = false
    for (const move of search.proposals.movesIn(state)) {
      const outcome = relation.outcome(move, state)
      if (outcome === "refused" || outcome === "held" || outcome.beyond) continue
      next.set(state)
      search.apply(outcome, next)
      if (search.rows.columns.every((place) => next[place] === state[place])) continue
      goesOn = true
      if (add(next, number, move, before) === -1) return { broken: [...wayTo(number), move], states: states.size, complete: true }
    }
    if (!goesOn && property.kind === "within") return { broken: wayTo(number), states: states.size, complete: true }
  }
  return relation.edition === edition ? { broken: undefined, states: states.size, complete: true } : undefined
}
