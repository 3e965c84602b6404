/** One family in an office of its own, with what happens to it written down. */
import { Practice } from "@omringd/core"
import type { Day, Pack, Taken } from "@omringd/core"
import { Calendar, Streams } from "../../src/simulate.ts"
import type { Family } from "../../src/simulate.ts"
import { live } from "../../src/simulate/life.ts"
import { Office, trades } from "../../src/simulate/Office.ts"
import type { Waiting } from "../../src/simulate/Office.ts"
import { World } from "../../src/simulate/World.ts"
import { study } from "./studies.ts"

export interface Lived {
  readonly family: Family
  /** Each step that was taken, and when, in days. */
  readonly steps: readonly { readonly at: number; readonly taken: Taken }[]
  /** When everyone it lacked was there again. */
  readonly placed: readonly number[]
  /** Each look at what is owed, in which phase, and whether everyone was there. */
  readonly looks: readonly { readonly at: number; readonly phase: string; readonly served: boolean; readonly overdue: number }[]
  /** Ways that were looked for, and when; `found`: how many steps. */
  readonly ways: readonly { readonly at: number; readonly found: number | undefined }[]
  /** The most pieces of work that were under way at once. */
  readonly atOnce: number
  /** Pieces of work that professionals were given. */
  readonly pieces: number
}

export const oneFamily = (changes: object, { days = 1_500, packs = [], change = (practice) => practice }: {
  readonly days?: number
  readonly packs?: readonly Pack[]
  readonly change?: (practice: Practice, now: () => number) => Practice
} = {}): Lived => {
  const { numbers } = study({}, changes)
  const calendar = Calendar.empty()
  const streams = Streams.of(1, 0)
  const real = Office.open(calendar, streams, numbers, { needed: trades, turnover: true })
  const [steps, placed, looks, ways]: [Lived["steps"][number][], number[], Lived["looks"][number][], Lived["ways"][number][]] = [[], [], [], []]
  let waiting: Waiting | undefined
  let [working, atOnce, pieces] = [0, 0, 0]
  const office: Office = {
    ...real,
    ask: (family) => {
      waiting = family
      const first = family.placed
      Object.assign(family, { placed: (professionals: Parameters<typeof first>[0]) => {
        placed.push(calendar.now)
        first(professionals)
      } })
      real.ask(family)
    },
    work: (professional, hours, done) => {
      pieces++
      atOnce = Math.max(atOnce, ++working)
      real.work(professional, hours, () => {
        working--
        done()
      })
    }
  }
  const judging = change(Practice.of(...packs), () => calendar.now)
  const practice: Practice = {
    ...judging,
    whatNeedsToHappen: (trajectory, at: Day) => {
      const needs = judging.whatNeedsToHappen(trajectory, at)
      const { consultant, "care-worker": careWorker } = waiting?.served ?? {}
      looks.push({ at: calendar.now, phase: trajectory.phase.name, served: consultant !== undefined && careWorker !== undefined, overdue: needs.filter(({ state }) => state === "overdue").length })
      return needs
    },
    wayTo: (trajectory, goal, at, bound) => {
      const way = judging.wayTo(trajectory, goal, at, bound)
      ways.push({ at: calendar.now, found: way.found ? way.steps.length : undefined })
      return way
    }
  }
  const world = World.of({ calendar, office, numbers, practice, until: () => days, taken: (taken) => { steps.push({ at: calendar.now, taken }) } }, streams)
  const family = live(world, 0)
  calendar.run(days)
  return { family, steps, placed, looks, ways, atOnce, pieces }
}
