/**
 * Every state of a bounded world, with the practice judging; beside xstate's graph exploration of a machine that has nothing to judge: the
 * first states of the same world as a table, each guard one look in it. Ours begins from nothing each time: what it learns of the practice
 * is in its time, and most of it when the world is small.
 */
import { deepStrictEqual } from "node:assert/strict"
import * as Result from "effect/Result"
import { assign, createMachine } from "xstate"
import { getAdjacencyMap } from "xstate/graph"
import { Practice, Trajectory } from "@omringd/core"
import { explore, gates, makeWorld } from "@omringd/lab/explore"
import type { World, WorldWritten } from "@omringd/lab/explore"
import { charter } from "@omringd/rules/charter"
import { nearHome } from "@omringd/rules/near-home"
import { median } from "./measure.ts"
import type { Row } from "./measure.ts"

const people = { noor: { is: "child", speaks: "another" }, mother: { is: "parent" }, aunt: { is: "network-person" }, jane: { is: "consultant" }, tom: { is: "care-worker" } } as const
const practice = Practice.of(charter(), nearHome())

const made = (written: WorldWritten): World => {
  const world = makeWorld(written, practice)
  if (world === undefined) throw new Error("there is no child in it")
  return world
}
const world = made({ title: "A family", people, steps: gates, plans: 2 })
const few = 5_000
const many = 1_000_000
const rounds = 3

/** The first states as a table: for each state and move the state it leads to, if that is one of them. */
const tableOf = (world: World): readonly (readonly (number | undefined)[])[] => {
  const numbers = new Map<string, number>()
  const all: Trajectory[] = []
  const numberOf = (trajectory: Trajectory): number | undefined => {
    const { id: _, version: __, history: ___, ...parts } = trajectory
    const sorted = Object.entries(parts).map(([key, part]: readonly [string, unknown]) => [key, Array.isArray(part) ? [...new Set(part.map((one) => JSON.stringify(one)))].toSorted() : part])
    const text = JSON.stringify(sorted)
    const known = numbers.get(text)
    if (known !== undefined || all.length === few) return known
    numbers.set(text, all.length)
    return all.push(trajectory) - 1
  }
  numberOf(Trajectory.start("table"))
  const table: (number | undefined)[][] = []
  for (const trajectory of all) {
    table.push(world.moves.map(({ id, step, by }) => {
      const answer = practice.takeUnknown(trajectory, step, { by, at: world.day, id: trajectory.history.get(id) === undefined ? id : `${id}.again-${trajectory.version}` })
      return Result.isSuccess(answer) ? numberOf(answer.success.trajectory) : undefined
    }))
  }
  return table
}

const machineOf = (table: readonly (readonly (number | undefined)[])[], moves: number) => createMachine({
  types: {} as { context: { at: number }; events: { type: string } },
  context: { at: 0 },
  on: Object.fromEntries(Array.from({ length: moves }, (_, move) => [`move-${move}`, {
    guard: ({ context }: { context: { at: number } }) => table[context.at]?.[move] !== undefined,
    actions: assign(({ context }: { context: { at: number } }) => ({ at: table[context.at]?.[move] ?? context.at }))
  }]))
})

const perSecond = (states: number, does: () => unknown): number => {
  const begun = performance.now()
  does()
  return (states * 1000) / (performance.now() - begun)
}

export const exploring = (): readonly Row[] => {
  const table = tableOf(world)
  const machine = machineOf(table, world.moves.length)
  const events = world.moves.map((_, move) => ({ type: `move-${move}` }))
  const beside = () => Object.keys(getAdjacencyMap(machine, { events, serializeState: ({ context }) => String(context.at), limit: Number.POSITIVE_INFINITY })).length
  deepStrictEqual(beside(), few) // xstate finds them all
  const theirs = median(Array.from({ length: rounds }, () => perSecond(few, beside)))
  const row = (id: string, states: number): Row => {
    const ours = () => explore(world, practice, { order: false, states, ends: false, ways: 0 }).states
    deepStrictEqual(ours() >= states, true)
    const rate = median(Array.from({ length: rounds }, () => perSecond(states, ours)))
    return {
      id, what: `${states.toLocaleString("en")} states, each judged under the charter and all invariants`, bar: { perSecond: 100_000, ratio: 20 },
      perSecond: Math.round(rate), beside: { what: `xstate's graph of the first ${few.toLocaleString("en")}, a table`, perSecond: Math.round(theirs) },
      ratio: Number((rate / theirs).toFixed(3))
    }
  }
  return [row("explore-many", many), row("explore-few", few)]
}
