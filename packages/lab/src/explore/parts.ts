/**
 * A world too large to be gone through at once, in parts: each a world of its own with some of the steps, gone through to its end. What is
 * found in one holds for the ways of that part; a step of one part is never on a way with a step that only another has.
 */
import { Step } from "@omringd/core"
import type { Practice } from "@omringd/core"
import type { CounterExample, Exploration, ExploredPart, Reduction, RuleFound } from "./Exploration.ts"
import { explore } from "./explore.ts"
import type { ExploreOptions } from "./ExploreOptions.ts"
import { allWays } from "./histories.ts"
import { seenAfterAll } from "./rules.ts"
import type { World } from "./World.ts"

const sum = (numbers: readonly number[]): number => numbers.reduce((a, b) => a + b, 0)
const unique = <A>(list: readonly A[]): readonly A[] => [...new Set(list)]

const whole = (title: string, [first, ...others]: readonly [World, ...World[]]): World => {
  const moves = [first, ...others].flatMap((world) => world.moves)
  return { ...first, title, during: {}, moves: [...new Map(moves.map((move) => [move.id, move])).values()].toSorted((a, b) => Step.tags.indexOf(a.tag) - Step.tags.indexOf(b.tag)) }
}

/** Of each thing that is broken the shortest that was found. */
const shortestOf = (examples: readonly CounterExample[]): readonly CounterExample[] =>
  unique(examples.map(({ what }) => what)).flatMap((what) => examples.filter((one) => one.what === what).toSorted((a, b) => a.moves.length - b.moves.length).slice(0, 1))

const together = (a: number | readonly string[] | undefined, b: number | readonly string[]): number | readonly string[] => {
  if (typeof b === "number") return typeof a === "number" ? a + b : b
  return typeof a === "number" || a === undefined ? b : unique([...a, ...b]).toSorted()
}

const reductionsOf = (all: readonly (readonly Reduction[])[]): readonly Reduction[] =>
  (all[0] ?? []).map((reduction, index) => {
    const same = all.flatMap((one) => one[index] ?? [])
    const found: Record<string, number | readonly string[]> = {}
    for (const one of same) for (const [key, value] of Object.entries(one.found)) found[key] = together(found[key], value)
    return { ...reduction, on: same.some(({ on }) => on), found }
  })

const rulesOf = (all: readonly (readonly RuleFound[])[]): readonly RuleFound[] =>
  (all[0] ?? []).map(({ rule }, index) => ({ rule, broken: all.some((one) => one[index]?.broken === true), met: all.some((one) => one[index]?.met === true) }))

const partOf = ({ world, states, transitions, depth, complete }: Exploration): ExploredPart => ({
  title: world.title, steps: unique(world.moves.map(({ tag }) => tag)), during: world.during, moves: world.moves.length, states, transitions, depth, complete
})

/** Explores several worlds as one, and says what was found in all of them taken together. @beta */
export const exploreParts = (title: string, worlds: readonly [World, ...World[]], practice: Practice, options: ExploreOptions = {}): Exploration => {
  let before = 0
  const ways = Math.ceil((options.ways ?? allWays) / worlds.length)
  const explored = worlds.map((one) => {
    const from = before
    const found = explore(one, practice, { ...options, ways, unseen: false, onProgress: (states) => options.onProgress?.(from + states) })
    before += found.states
    return found
  })
  const [first, ...others] = explored
  if (first === undefined) throw new Error("there is no part to explore")
  const all = [first, ...others]
  const world = whole(title, worlds)
  let rules = rulesOf(all.map((one) => one.rules))
  for (const [index, part] of all.entries()) if (part.complete && options.unseen !== false && options.only === undefined) rules = seenAfterAll({ world: worlds[index] ?? world, practice, options }, rules)
  const taken = new Set(all.flatMap((part) => part.world.moves.filter(({ id }) => !part.neverTaken.moves.includes(id))).map(({ id }) => id))
  const { stoppedAt } = all.find((part) => part.stoppedAt !== undefined) ?? {}
  return {
    ...first, world,
    parts: all.map(partOf),
    bound: { ...first.bound, moves: world.moves.length, beyond: sum(all.map(({ bound }) => bound.beyond)) },
    reductions: reductionsOf(all.map(({ reductions }) => reductions)),
    states: sum(all.map(({ states }) => states)), transitions: sum(all.map(({ transitions }) => transitions)), depth: Math.max(...all.map(({ depth }) => depth)),
    bytesPerState: Math.ceil(sum(all.map(({ states, bytesPerState }) => states * bytesPerState)) / sum(all.map(({ states }) => states))),
    complete: all.every(({ complete }) => complete), ...(stoppedAt === undefined ? {} : { stoppedAt }),
    violations: shortestOf(all.flatMap(({ violations }) => violations)),
    ends: {
      opened: all.some(({ ends }) => ends.opened), all: all.every(({ ends }) => ends.all), looked: all.every(({ ends }) => ends.looked),
      stuck: sum(all.map(({ ends }) => ends.stuck)), unshown: sum(all.map(({ ends }) => ends.unshown))
    },
    stuck: shortestOf(all.flatMap(({ stuck }) => stuck)),
    neverTaken: {
      steps: unique(world.moves.map(({ tag }) => tag)).filter((tag) => !world.moves.some((move) => move.tag === tag && taken.has(move.id))),
      moves: world.moves.flatMap(({ id }) => (taken.has(id) ? [] : [id]))
    },
    rules, neverBroken: rules.flatMap(({ rule, broken }) => (broken ? [] : [rule])), neverMet: rules.flatMap(({ rule, met }) => (met ? [] : [rule])),
    histories: { invariants: unique(all.flatMap(({ histories }) => histories.invariants)), ways: sum(all.map(({ histories }) => histories.ways)), of: sum(all.map(({ histories }) => histories.of)) },
    judged: sum(all.map(({ judged }) => judged)), compared: sum(all.map(({ compared }) => compared))
  }
}
