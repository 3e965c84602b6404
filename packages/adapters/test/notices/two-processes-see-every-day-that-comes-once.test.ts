/**
 * Two processes look whose days have come, over one PostgreSQL database, each with a clock of its own that goes as they are told: minute by minute for
 * an hour across midnight, and day by day for 60 days and two. Every need whose day came near or passed is announced once, whoever of the two
 * looked, and also when one of them is killed.
 */
import { setTimeout as sleep } from "node:timers/promises"
import * as Effect from "effect/Effect"
import { describe, expect, it } from "vitest"
import { open as openOutbox } from "../../src/outbox/postgres.ts"
import { isThere, newSchema, opened, run, url } from "../store/postgresPlaces.ts"
import { started } from "../store/process/started.ts"
import { dayAfter, dueOn, dueTrajectories, stepsOf } from "./due.ts"

interface Watcher {
  /** It becomes this time for it, or `slowly`: it takes longer from now on. */
  readonly becomes: (time: string) => Promise<void>
  /** How many new notices it put. */
  readonly put: () => number
  readonly kill: () => void
  readonly end: () => Promise<void>
}

const watcher = async (...argv: readonly string[]): Promise<Watcher> => {
  const child = started("../../notices/process/watches.ts", ...argv)
  let said = ""
  let complaint = ""
  let isOver = false
  child.stdout.on("data", (bytes: Buffer) => { said += bytes.toString() })
  child.stderr.on("data", (bytes: Buffer) => { complaint += bytes.toString() })
  const closed = new Promise<void>((resolve) => { child.on("close", () => { isOver = true; resolve() }) })
  child.stdin.on("error", () => {})
  const says = async (line: string): Promise<void> => {
    while (!said.includes(`${line}\n`)) {
      if (isOver) throw new Error(`it ended by itself: ${complaint}`)
      await sleep(2)
    }
  }
  await says("ready")
  return {
    becomes: async (time) => {
      if (isOver) return
      child.stdin.write(`${time}\n`)
      await Promise.race([says(`at ${time}`), closed])
    },
    put: () => said.split("\n").reduce((sum, line) => sum + (line.startsWith("put ") ? Number(line.slice(4)) : 0), 0),
    kill: () => void child.kill("SIGKILL"),
    end: async () => {
      child.stdin.end()
      await Promise.race([closed, sleep(5_000).then(() => child.kill("SIGKILL"))])
      await closed
    }
  }
}

/** Two of them over one new database, with everything in it that comes due. */
const two = async (see: (watchers: readonly [Watcher, Watcher], announced: () => Promise<readonly string[]>) => Promise<void>): Promise<void> => {
  const [schema, rounds] = [newSchema(), newSchema()]
  const store = await opened({ schema })
  for (const name of dueTrajectories) await run(store.append(name, 0, stepsOf(name)))
  const announced = () =>
    run(Effect.scoped(Effect.flatMap(openOutbox({ url, schema }), (outbox) => Effect.map(outbox.ready(0, 100_000), (all) => all.map(({ notice }): string => notice.id).toSorted()))))
  const watchers = await Promise.all([watcher(url, schema, rounds), watcher(url, schema, rounds)])
  try {
    await see(watchers, announced)
  } finally {
    for (const one of watchers) await one.end()
  }
}
const asSoonAs = (announced: () => Promise<readonly string[]>, expected: readonly string[]) =>
  expect.poll(announced, { timeout: 90_000, interval: 250 }).toEqual(expected)

/** The first of them to put something new from now on. */
const firstToPut = async (watchers: readonly Watcher[], become: () => Promise<unknown>): Promise<Watcher> => {
  const before = watchers.map((one) => one.put())
  await become()
  for (let times = 0; times < 5_000; times++) {
    const found = watchers.find((one, index) => one.put() > (before[index] ?? 0))
    if (found !== undefined) return found
    await sleep(2)
  }
  throw new Error("nobody put anything")
}

const minutes = Array.from({ length: 61 }, (_, minute) => new Date(Date.parse(`${dayAfter(10)}T23:30:00Z`) + minute * 60_000).toISOString().replace(".000Z", "Z"))
const days = Array.from({ length: 62 }, (_, day) => dayAfter(day))

describe.skipIf(!isThere)("two processes see every day that comes once", () => {
  it("minute by minute for an hour across midnight", () => two(async (watchers, announced) => {
    for (const time of minutes) {
      await Promise.all(watchers.map((one) => one.becomes(time)))
      if (time.endsWith("T23:30:00Z")) await asSoonAs(announced, dueOn([dayAfter(10)]))
      if (time.endsWith("T23:59:00Z")) expect(await announced()).toEqual(dueOn([dayAfter(10)]))
    }
    await asSoonAs(announced, dueOn([dayAfter(10), dayAfter(11)]))
    await sleep(1_500)
    expect(await announced()).toEqual(dueOn([dayAfter(10), dayAfter(11)]))
    expect(watchers[0].put() + watchers[1].put()).toBe(dueOn([dayAfter(10), dayAfter(11)]).length)
  }))
  it("day by day for 60 days, and both do some of it", () => two(async (watchers, announced) => {
    for (const day of days) {
      await Promise.all(watchers.map((one) => one.becomes(`${day}T08:00:00Z`)))
      await sleep(150)
    }
    const expected = dueOn(days)
    expect(expected.length).toBe(dueTrajectories.length * stepsOf("a").length * 2)
    await asSoonAs(announced, expected)
    expect(watchers[0].put() + watchers[1].put()).toBe(expected.length)
    expect(watchers.map((one) => one.put() > 0)).toEqual([true, true])
  }))
  it("also when the one that looks on the last day is killed in the midst of it, and no later day makes good what it had in hand", () => two(async (watchers, announced) => {
    const [last = "", ...earlier] = days.toReversed()
    for (const day of earlier.toReversed()) {
      await Promise.all(watchers.map((one) => one.becomes(`${day}T08:00:00Z`)))
      await sleep(100)
    }
    await asSoonAs(announced, dueOn(earlier))
    await Promise.all(watchers.map((one) => one.becomes("slowly")))
    const mortal = await firstToPut(watchers, () => Promise.all(watchers.map((one) => one.becomes(`${last}T08:00:00Z`))))
    mortal.kill()
    await sleep(100)
    expect((await announced()).length).toBeLessThan(dueOn(days).length)
    await asSoonAs(announced, dueOn(days))
    expect(watchers.map((one) => one.put() > 0)).toEqual([true, true])
  }))
})
