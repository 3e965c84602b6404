/** A nightly job: what is due now is brought, and nothing runs on. What it answers is what was told to whom and what was not, in codes and references. */
import * as Effect from "effect/Effect"
import * as Layer from "effect/Layer"
import { describe, expect, it } from "vitest"
import { Notifier, NotDelivered, openNotices, People } from "@omringd/core/Notices"
import type { Recipient } from "@omringd/core/Notices"
import { openOmringd } from "@omringd/core/Omringd"
import { Practice } from "@omringd/core"
import { sha256 } from "../../src/evidence/sha256.ts"
import { memory as outboxIn } from "../../src/outbox/memory.ts"
import { alone } from "../../src/rounds/alone.ts"
import { memory } from "../../src/store/memory.ts"
import { duePractice, stepsOf } from "./due.ts"
import { directoryOf, everyone, practice, receiver, record, shelves, steps } from "./world.ts"
import type { Receiver, Shelves } from "./world.ts"

type Everyone = { readonly [person: string]: Partial<Recipient> }
const doors = ({ steps: shelf, notices }: Shelves, one: Receiver, of: Practice = practice, people: Everyone = everyone) => ({
  practice: of, sha256, store: memory({ shelf }), outbox: outboxIn({ shelf: notices }),
  notifier: Layer.succeed(Notifier, one.notifier), people: Layer.succeed(People, directoryOf(people))
})
const told = (there: Shelves, to: number) => Effect.runPromise(record(there, steps("a", 1, to)))
const down = (lasting: boolean) => Effect.fail(new NotDelivered({ notifier: "test", why: lasting ? "refused" : "unreachable", said: "nobody is there", lasting }))
const soon = () => new Promise((resolve) => { setTimeout(resolve, 30) })

describe("what is due is brought once", () => {
  it("and it says what was told to whom, in codes and references; nothing is brought before it is asked, nor after", async () => {
    const there = shelves()
    const one = receiver()
    await told(there, 3)
    const notices = await openNotices({ ...doors(there, one), live: false })
    await soon()
    expect(one.got).toEqual([])
    const { brought, ...rest } = await notices.once()
    expect(rest).toEqual({ notBrought: [], unreadable: [] })
    expect(brought.map(({ id }) => id)).toEqual(one.got.map(({ id }) => id))
    expect(brought.map(({ notice, trajectory, to }) => `${notice} of ${trajectory} to ${to}`).toSorted()).toEqual([
      "a-danger-is-known of a to person-0", "a-signal-is-known of a to person-0", "a-signal-is-known of a to person-1", "a-signal-is-known of a to person-2"
    ])
    expect(JSON.stringify(brought)).not.toContain("worries us")
    expect(await notices.once()).toEqual({ brought: [], notBrought: [], unreadable: [] })
    await Effect.runPromise(record(there, steps("a", 4, 4)))
    await soon()
    expect(one.got.length).toBe(4)
    expect((await notices.once()).brought.length).toBe(1)
    await notices.close()
  })
  it("also what a day makes known, for every trajectory", async () => {
    const there = shelves()
    for (const family of ["family-0", "family-1"]) await Effect.runPromise(record(there, stepsOf(family)))
    const notices = await openNotices({ ...doors(there, receiver(), duePractice), live: false })
    const { brought } = await notices.once()
    expect(new Set(brought.map(({ trajectory }) => trajectory))).toEqual(new Set(["family-0", "family-1"]))
    expect(brought.every(({ because }) => because.of === "need")).toBe(true)
    expect((await notices.once()).brought).toEqual([])
    await notices.close()
  })
  it("what the other side did not take is named with why, what it said, and when it is tried again", async () => {
    const there = shelves()
    const one = receiver()
    await told(there, 2)
    one.answers = () => down(false)
    const notices = await openNotices({ ...doors(there, one), live: false })
    const first = await notices.once()
    expect(first.brought).toEqual([])
    const [failed, ...others] = first.notBrought // the second of the line waits for the first
    expect(others).toEqual([])
    expect(failed).toMatchObject({ came: "again", why: "unreachable", said: "nobody is there", tried: 1, notice: { notice: "a-signal-is-known", to: "person-1" } })
    if (failed?.came !== "again") throw new Error("it was not to be tried again")
    expect(Date.parse(failed.at)).toBeGreaterThan(Date.now())
    expect(first.next).toBe(failed.at)
    one.answers = () => Effect.void
    expect(await notices.once()).toEqual({ brought: [], notBrought: [], unreadable: [], next: failed.at }) // its time has not come
    await notices.close()
  })
  it("and so is what is parked, and what rests in someone's quiet hours", async () => {
    const there = shelves()
    const one = receiver()
    await told(there, 2)
    one.answers = () => down(true)
    const wholeDay = { from: "00:00", until: "00:00", zone: "UTC" }
    const notices = await openNotices({ ...doors(there, one, practice, { ...everyone, "person-2": { quiet: wholeDay } }), live: false })
    const { notBrought } = await notices.once()
    expect(notBrought).toMatchObject([
      { came: "parked", why: "refused", said: "nobody is there", tried: 1, notice: { to: "person-1" } },
      { came: "rest", until: expect.stringMatching(/T00:00:00.000Z$/u) as unknown, notice: { to: "person-2" } }
    ])
    await notices.close()
  })
  it("a step that cannot be read is named, and others are told all the same", async () => {
    const there = shelves()
    await told(there, 1)
    const [row, drawer] = [there.steps.rows[0], there.steps.drawers.get("a")?.rows]
    if (row === undefined || drawer === undefined) throw new Error("nothing was recorded")
    there.steps.rows[0] = drawer[0] = { ...row, taken: "{}" }
    await Effect.runPromise(record(there, steps("b", 1, 1)))
    const named: string[] = []
    const notices = await openNotices({ ...doors(there, receiver()), live: false, unreadable: ({ trajectory }) => { named.push(trajectory) } })
    const { brought, unreadable } = await notices.once()
    expect([brought.map(({ trajectory }) => trajectory), unreadable.map(({ trajectory, number }) => [trajectory, number]), named]).toEqual([["b"], [["a", 1]], ["a"]])
    await notices.close()
  })
  it("services that run stand aside for it, and go on after; asked for twice at once it is done twice in turn", async () => {
    const there = shelves()
    const one = receiver()
    await told(there, 1)
    const notices = await openNotices({ ...doors(there, one), rounds: alone() })
    const omringd = await openOmringd({ practice, store: memory({ shelf: there.steps }) })
    await expect.poll(() => one.got.length).toBe(1)
    const came = await Promise.all([notices.once(), notices.once()])
    expect(came.map(({ brought }) => brought)).toEqual([[], []])
    await omringd.store.append("a", 1, steps("a", 2, 2))
    await expect.poll(() => one.got.length).toBe(2)
    await omringd.close()
    await notices.close()
  })
  it("closed in the midst of it, it lets nothing more begin and says that it was closed", async () => {
    const there = shelves()
    const one = receiver()
    await told(there, 9)
    one.answers = () => Effect.sleep(40)
    const notices = await openNotices({ ...doors(there, one), live: false })
    const asked = notices.once()
    await expect.poll(() => one.sent.length).toBeGreaterThan(0)
    const ended = asked.then(() => "done", (reason: unknown) => reason)
    await notices.close()
    expect(await ended).toMatchObject({ _tag: "StoreUnavailable", why: "closed" })
    const sent = one.sent.length
    await soon()
    expect(one.sent.length).toBe(sent)
    await expect(notices.once()).rejects.toBeDefined()
  })
  it("another process that brings meanwhile is waited for, and named", async () => {
    const there = shelves()
    const one = receiver()
    const running = await openNotices({ ...doors(there, one), rounds: alone() })
    const other = await openNotices({ ...doors(there, one), live: false })
    await expect(other.once()).rejects.toMatchObject({ _tag: "StoreUnavailable", why: "locked" })
    await running.close()
    expect(await other.once()).toMatchObject({ brought: [] })
    await other.close()
  })
})
