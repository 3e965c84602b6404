/** One replication of one arm: an office from its first day to its last, and what became of each family. */
import type { Practice, Taken } from "@omringd/core"
import { Calendar } from "./calendar.ts"
import { Family } from "./Family.ts"
import { hoursUntil } from "./hours.ts"
import { live } from "./life.ts"
import { Office, trades } from "./Office.ts"
import type { Waiting } from "./Office.ts"
import { Streams } from "./streams.ts"
import { World } from "./World.ts"
import type { Arm, Study } from "../study/Study.ts"

const daysAYear = 365.25

/** @beta */
export interface Caseload {
  readonly families: readonly Family[]
  /** Hours worked from the warm-up to the last day, and working hours there were in that time with every post filled. */
  readonly worked: number
  readonly hours: number
  /** Families that wait for someone on the last day. */
  readonly waiting: number
}

/** Without rules: a family takes a place of a consultant for a while, and leaves. */
const pass = (world: World, number: number): Family => {
  const family = Family.arrived(number, world.calendar.now, world.until())
  const waiting: Waiting = {
    number, since: world.calendar.now, served: {},
    placed: () => {
      family.begun = world.calendar.now
      world.calendar.at(world.calendar.now + world.sample("served", world.drawn("served", number)), () => {
        family.closed = world.calendar.now
        world.office.leave(waiting)
      })
    }
  }
  world.office.ask(waiting)
  return family
}

/** `practice`: compiled from the arm's packs; undefined for an arm without rules. `taken`: told of each step that was taken, in the order of time. @beta */
export const caseload = (study: Study, { numbers }: Arm, practice: Practice | undefined, replication: number, taken?: (taken: Taken) => void): Caseload => {
  const calendar = Calendar.empty()
  const streams = Streams.of(study.seed, replication)
  const office = Office.open(calendar, streams, numbers, practice === undefined ? { needed: ["consultant"], turnover: false } : { needed: trades, turnover: true })
  const until = (): number => (study.followed === undefined ? study.days : calendar.now + study.followed)
  const world = World.of({ calendar, office, numbers, practice: practice as Practice, until, ...(taken === undefined ? {} : { taken }) }, streams) // without rules nothing is judged
  /** As each stood when it was watched no more, or stands now. */
  const families: Family[] = []
  const gap = daysAYear / (numbers["signals-a-year"].value * numbers["share-here"].value)
  const arrivals = streams.of("arrival", 0)
  const arrive = (): void => {
    calendar.at(calendar.now - gap * Math.log(1 - arrivals()), () => {
      const family = practice === undefined ? pass(world, families.length) : live(world, families.length)
      families.push(family)
      calendar.at(family.until, () => { families[family.number] = { ...family } })
      arrive()
    })
  }
  arrive()
  calendar.run(study.warmUp)
  const before = office.worked
  calendar.run(study.days)
  const people = numbers.consultants.value + numbers["care-workers"].value
  const hours = people * (hoursUntil(study.days, numbers["hours-a-week"].value) - hoursUntil(study.warmUp, numbers["hours-a-week"].value))
  return {
    families: families.filter(({ arrived, until: end }) => arrived >= study.warmUp && end <= study.days),
    worked: Math.min(office.worked - before, hours), // what rounding adds is not worked
    hours,
    waiting: office.waiting
  }
}
