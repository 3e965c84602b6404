/** One family's trajectory, from the signal until the office leaves. Every step in it is judged and taken by the practice. */
import * as Result from "effect/Result"
import { Trajectory } from "@omringd/core"
import type { PersonId } from "@omringd/core"
import { Family } from "./Family.ts"
import { household } from "./household.ts"
import type { Professional, Trade, Waiting } from "./Office.ts"
import { trades } from "./Office.ts"
import { onward, owed } from "./onward.ts"
import { Task } from "./task.ts"
import type { World } from "./World.ts"

const isTrade = (role: string | undefined): role is Trade => trades.some((trade) => trade === role)

/** Steps refused one after another on one day, after which it is left for another day. */
const mostRefused = 3

/** Begins on the moment the signal arrives. */
export const live = (world: World, number: number): Family => {
  const { calendar, office, numbers, practice } = world
  const family = Family.arrived(number, calendar.now)
  const { parents, children, around } = household(world, number)
  const draws = {
    network: world.drawn("network", number), answers: world.drawn("answers", number), work: world.drawn("work", number),
    tests: world.drawn("tests", number), breaks: world.drawn("breaks", number)
  }
  const names = new Map<PersonId, Professional>()
  const tried = new Map<string, number>()
  const turns = { "consultant": 0, "care-worker": 0 }
  let trajectory: Trajectory = Trajectory.start(`family-${number}`)
  let tasks: Task[] = []
  let isBusy = false
  let searched = 0
  let held = 0
  let testOn: number | undefined
  let refusals = 0

  const take = (task: Task): boolean => {
    const by = Task.whose(task, trajectory, practice)
    const at = world.day()
    const answer = practice.takeUnknown(trajectory, Task.step(task, trajectory, by, at), { by, at })
    if (Result.isFailure(answer)) {
      family.refused++
      return false
    }
    const before = trajectory.phase.name
    trajectory = answer.success.trajectory
    family.steps++
    if (trajectory.phase.name !== before) entered()
    return true
  }
  const entered = (): void => {
    const { now } = calendar
    const { name } = trajectory.phase
    testOn = undefined
    held = 0
    if (name === "Planning") family.settled ??= now
    if (name === "Testing") family.planned ??= now
    if (name === "LettingGo") family.lettingGo ??= now
    if (name === "Closed") {
      family.closed = now
      office.leave(waiting)
    }
  }

  /** Someone around the family is found and asked; who says no is left in peace. */
  const search = (): readonly Task[] => {
    const person = `network-${++searched}`
    const found: Task = { tag: "RelativeFound", fields: { person, relation: "other-kin" } }
    if (draws.network() < numbers["says-yes"].value) {
      family.network++
      return [found, { tag: "NetworkPersonAsked", about: { person }, fields: { answer: "yes" } }]
    }
    return [found, { tag: "NetworkPersonAsked", about: { person }, fields: { answer: "no" } }, { tag: "PersonLeft", fields: { person, because: "own-wish" }, by: person }]
  }
  const searches = new Set<Task["tag"]>(["RelativeFound", "NetworkPersonAsked"])

  /** A way is written as if whoever is looked for is found and says yes. Whether they do is for their luck to say, and then a new way is looked for. */
  const withSearches = (way: readonly Task[]): readonly Task[] => {
    const first = way.findIndex(({ tag }) => searches.has(tag))
    return first < 0 ? way : [...way.slice(0, first), ...search()]
  }

  const test = (): readonly Task[] => {
    testOn = undefined
    if (draws.breaks() >= numbers["plan-breaks"].value) {
      held++
      return [{ tag: "PlanRuleTested", fields: { outcome: "held" } }]
    }
    family.broken++
    return [{ tag: "PlanRuleTested", fields: { outcome: "broken" } }, { tag: "PlanReconvened" }]
  }
  const sleep = (until: number): void => {
    isBusy = true
    calendar.at(until, () => {
      isBusy = false
      go(true)
    })
  }
  const laterOn = (): void => { sleep(calendar.now + numbers["looks-every"].value) }

  const look = (): readonly Task[] => {
    const { now } = calendar
    const found = owed(practice, trajectory, world.day(), (key) => {
      const before = tried.get(key)
      if (before !== undefined && now - before < numbers["looks-every"].value) return true
      tried.set(key, now)
      return false
    })
    family.looks++
    family.overdue += found.overdue
    return found.tasks
  }
  /** Nothing is owed: what leads on. Undefined when it only takes waiting. */
  const lead = (): readonly Task[] | undefined => {
    const { now } = calendar
    if (trajectory.phase.name === "Testing" && held < numbers["tests-held"].value) {
      testOn ??= now + world.sample("tested-after", draws.tests)
      if (testOn <= now) return test()
      sleep(Math.min(testOn, now + numbers["looks-every"].value))
      return undefined
    }
    const way = onward(practice, trajectory, world.day())
    if (way !== undefined && way.length > 0) return withSearches(way)
    family.stuck++
    laterOn()
    return undefined
  }

  const isServed = (): boolean => waiting.served.consultant !== undefined && waiting.served["care-worker"] !== undefined
  const go = (looks: boolean): void => {
    if (isBusy || family.closed !== undefined || !isServed()) return
    if (tasks.length === 0 && looks) tasks = [...look()]
    if (tasks.length === 0) {
      const next = lead()
      if (next === undefined) return
      tasks = [...next]
    }
    const task = tasks.shift()
    if (task !== undefined) perform(task)
  }
  const perform = (task: Task): void => {
    const by = Task.whose(task, trajectory, practice)
    isBusy = true
    const done = (): void => {
      isBusy = false
      const { name } = trajectory.phase
      const isTaken = take(task)
      if (isTaken) refusals = 0
      else if (task.step !== undefined && ++refusals >= mostRefused) {
        refusals = 0
        tasks = []
        laterOn()
      } else if (task.step !== undefined) tasks = [] // what it was a way to has changed
      go(trajectory.phase.name !== name)
    }
    const professional = names.get(by)
    const role = Task.roleOf(by, trajectory)
    if (professional !== undefined && isTrade(role)) office.work(waiting.served[role] ?? professional, world.sample("work", draws.work), done)
    else calendar.at(calendar.now + world.sample("answers-after", draws.answers), done)
  }

  /** Known in the family by turn: its first consultant, its second. */
  const named = (professional: Professional): PersonId => {
    const id = `${professional.trade}-${++turns[professional.trade]}`
    names.set(id, professional)
    return id
  }
  const begin = (placed: readonly Professional[]): readonly Task[] => {
    family.begun = calendar.now
    return [
      ...placed.map((professional): Task => {
        const person = named(professional)
        return { tag: "PersonJoined", fields: { person, role: professional.trade }, by: person }
      }),
      ...children.map(({ id: child, speaks }): Task => ({ tag: "ChildJoined", fields: { child, speaks } })),
      { tag: "TrajectoryOpened" },
      ...Array.from({ length: around }, search).flat()
    ]
  }
  /** Whoever comes in someone's place is told who left, and takes over what they held. */
  const handOver = (placed: readonly Professional[]): readonly Task[] => placed.flatMap((professional): readonly Task[] => {
    const left = `${professional.trade}-${turns[professional.trade]}`
    const successor = named(professional)
    return [
      { tag: "PersonJoined", fields: { person: successor, role: professional.trade }, by: successor },
      { tag: "PersonLeft", fields: { person: left, because: "other-work", successor }, by: successor }
    ]
  })

  const waiting: Waiting = {
    number, since: calendar.now, served: {},
    placed: (placed) => {
      tasks = family.begun === undefined ? [...begin(placed)] : [...handOver(placed), ...tasks]
      go(true)
    }
  }
  for (const person of parents) take({ tag: "PersonJoined", fields: { person, role: "parent" }, by: person })
  take({ tag: "SignalReceived", by: parents[0] })
  office.ask(waiting)
  return family
}
