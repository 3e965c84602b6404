/** One family's trajectory, from the signal until the office leaves. Every step in it is judged and taken by the practice. */
import * as Result from "effect/Result"
import { Trajectory } from "@omringd/core"
import { Crew } from "./crew.ts"
import { Family } from "./Family.ts"
import { Feedback } from "./feedback.ts"
import { calledIn, household } from "./household.ts"
import type { Waiting } from "./Office.ts"
import { onward, owed } from "./onward.ts"
import { Search } from "./search.ts"
import { Task } from "./task.ts"
import { Testing } from "./testing.ts"
import { whose } from "./whose.ts"
import type { World } from "./World.ts"

/** Steps of a way that are refused one after another, after which it is left for another day. */
const mostRefused = 3

/** Begins on the moment the signal arrives. */
export const live = (world: World, number: number): Family => {
  const { calendar, office, numbers, practice } = world
  const family = Family.arrived(number, calendar.now, world.until())
  const { parents, children, around } = household(world, number)
  const answers = world.drawn("answers", number)
  const work = world.drawn("work", number)
  const crew = Crew.none()
  const search = Search.of(family, world.drawn("network", number), numbers["says-yes"].value)
  const feedback = Feedback.of(world.drawn("feedback", number), numbers["gives-feedback"].value)
  const testing = Testing.of(world, family)
  const tried = new Map<string, number>()
  let trajectory: Trajectory = Trajectory.start(`family-${number}`)
  let tasks: readonly Task[] = []
  let doing: "nothing" | "something" | "sleeping" = "nothing"
  let slept = 0
  let refusals = 0

  const entered = (): void => {
    const { now } = calendar
    const { name } = trajectory.phase
    testing.anew()
    if (name === "Planning") family.settled ??= now
    if (name === "Testing") family.planned ??= now
    if (name === "LettingGo") family.lettingGo ??= now
    if (name === "Closed") {
      family.closed = now
      office.leave(waiting)
    }
  }
  const take = (task: Task): "refused" | "taken" | "entered" => {
    const at = world.day()
    const by = whose(task, trajectory, practice, at)
    const answer = practice.takeUnknown(trajectory, Task.step(task, trajectory, by, at), { by, at })
    if (Result.isFailure(answer)) {
      family.refused++
      return "refused"
    }
    const before = trajectory.phase.name
    trajectory = answer.success.trajectory
    world.taken?.(answer.success.taken)
    family.steps++
    tasks = [...feedback.after(answer.success.taken.step), ...tasks]
    if (trajectory.phase.name === before) return "taken"
    entered()
    return "entered"
  }

  const sleep = (until: number): void => {
    const mine = ++slept
    doing = "sleeping"
    calendar.at(until, () => { if (mine === slept) wake() })
  }
  const wake = (): void => {
    slept++
    doing = "nothing"
    go(true)
  }
  const nextLook = (): number => calendar.now + numbers["looks-every"].value

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
  /** Nothing is owed: what leads on, or else it takes waiting. */
  const lead = (): readonly Task[] => {
    if (trajectory.phase.name === "Testing" && !testing.isEnough) {
      if (testing.on() <= calendar.now) return testing.test()
      sleep(Math.min(testing.on(), nextLook()))
      return []
    }
    const way = onward(practice, trajectory, world.day())
    if (way !== undefined && way.length > 0) return search.along(way)
    family.stuck++
    sleep(nextLook())
    return []
  }

  const go = (looks: boolean): void => {
    const isServed = waiting.served.consultant !== undefined && waiting.served["care-worker"] !== undefined
    if (doing !== "nothing" || family.closed !== undefined || !isServed) return
    if (tasks.length === 0 && looks) tasks = look()
    if (tasks.length === 0) tasks = lead()
    const [task] = tasks
    tasks = tasks.slice(1)
    if (task !== undefined) perform(task)
  }
  const perform = (task: Task): void => {
    doing = "something"
    const trade = crew.tradeOf(whose(task, trajectory, practice, world.day()))
    const professional = trade === undefined ? undefined : waiting.served[trade]
    if (professional !== undefined) office.work(professional, world.sample("work", work), () => { done(task) })
    else calendar.at(calendar.now + world.sample("answers-after", answers), () => { done(task) })
  }
  const done = (task: Task): void => {
    doing = "nothing"
    const answer = take(task)
    if (answer !== "refused") refusals = 0
    else if (task.step !== undefined) {
      tasks = tasks.filter(({ step }) => step === undefined) // what they were the way to has changed
      if (++refusals >= mostRefused) {
        refusals = 0
        sleep(nextLook())
      }
    }
    go(answer === "entered")
  }

  const begin = (): readonly Task[] => {
    family.begun = calendar.now
    return [
      ...children.map(({ id: child, speaks }): Task => ({ tag: "ChildJoined", fields: { child, speaks } })),
      { tag: "TrajectoryOpened", fields: { family: `family-${number}` } },
      ...Array.from({ length: around }, search.next).flat()
    ]
  }
  const waiting: Waiting = {
    number, since: calendar.now, served: {},
    placed: (placed) => {
      tasks = [...crew.welcome(placed), ...(family.begun === undefined ? begin() : tasks)]
      if (doing === "sleeping") wake()
      else go(true)
    }
  }
  for (const person of parents) take({ tag: "PersonJoined", fields: { person, role: "parent" }, by: person })
  const isFromOutside = world.drawn("signal", number)() < numbers["signals-from-outside"].value
  take({ tag: "SignalReceived", by: isFromOutside ? calledIn(number, "referrer-1") : parents[0] })
  office.ask(waiting)
  return family
}
