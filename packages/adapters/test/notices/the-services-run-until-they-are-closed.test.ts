/** The doors: all services together, as an effect and with promises. */
import * as Effect from "effect/Effect"
import * as Layer from "effect/Layer"
import { describe, expect, it } from "vitest"
import { Notifier, NotDelivered, openNotices, Outbox, People, run } from "@omringd/core/Notices"
import type { OpenNotices } from "@omringd/core/Notices"
import { openOmringd } from "@omringd/core/Omringd"
import { StoreUnavailable, TrajectoryStore } from "@omringd/core/TrajectoryStore"
import { sha256 } from "../../src/evidence/sha256.ts"
import { memory as outboxIn } from "../../src/outbox/memory.ts"
import { alone } from "../../src/rounds/alone.ts"
import { memory } from "../../src/store/memory.ts"
import { passes, timed } from "./timed.ts"
import { directoryOf, everyone, opened, practice, receiver, record, shelves, steps } from "./world.ts"
import type { Receiver, Shelves } from "./world.ts"

const doors = ({ steps: shelf, notices }: Shelves, one: Receiver): OpenNotices => ({
  practice, sha256, store: memory({ shelf }), outbox: outboxIn({ shelf: notices }), rounds: alone(),
  notifier: Layer.succeed(Notifier, one.notifier), people: Layer.succeed(People, directoryOf(everyone))
})
const refusing = (one: Receiver): { refuses: boolean } => {
  const self = { refuses: true }
  one.answers = () => (self.refuses ? Effect.fail(new NotDelivered({ notifier: "test", why: "refused", said: "no", lasting: true })) : Effect.void)
  return self
}

describe("the services behind promises", () => {
  it("bring what is recorded, before they were opened and after, until they are closed", async () => {
    const there = shelves()
    const one = receiver()
    await Effect.runPromise(record(there, steps("a", 1, 2)))
    const notices = await openNotices(doors(there, one))
    const omringd = await openOmringd({ practice, store: memory({ shelf: there.steps }) })
    await omringd.store.append("a", 2, steps("a", 3, 4))
    await expect.poll(() => one.got.length).toBe(5)
    await notices.close()
    await omringd.store.append("a", 4, steps("a", 5, 5))
    await omringd.close()
    await new Promise((resolve) => { setTimeout(resolve, 30) })
    expect(one.got.length).toBe(5)
    const again = await openNotices(doors(there, one))
    await expect.poll(() => one.got.length).toBe(6)
    await again.close()
    expect(new Set(one.got.map(({ id }) => id)).size).toBe(6)
  })
  it("say what is parked, and let it wait again", async () => {
    const there = shelves()
    const one = receiver()
    const self = refusing(one)
    await Effect.runPromise(record(there, steps("a", 1, 150)))
    const notices = await openNotices(doors(there, one))
    await expect.poll(async () => (await notices.parked()).length, { timeout: 5_000 }).toBe(200)
    const [first] = await notices.parked()
    self.refuses = false
    expect(await notices.resume([first?.notice.id ?? "?"])).toBe(1)
    await expect.poll(() => one.got.map(({ id }) => id)).toEqual([first?.notice.id])
    expect(await notices.resume()).toBe(199)
    await expect.poll(() => one.got.length, { timeout: 5_000 }).toBe(200)
    expect(await notices.parked()).toEqual([])
    await notices.close()
  })
  it("write down what came of what was sent before they close, so that it is not sent again", async () => {
    const there = shelves()
    const one = receiver()
    await Effect.runPromise(record(there, steps("a", 1, 200)))
    const first = await openNotices(doors(there, one))
    await expect.poll(() => one.got.length).toBeGreaterThan(10)
    await first.close()
    const second = await openNotices(doors(there, one))
    await expect.poll(() => new Set(one.got.map(({ id }) => id)).size, { timeout: 5_000 }).toBe(266)
    await second.close()
    expect(one.got.length).toBeLessThanOrEqual(266 + 2)
  })
  it("reject with the reason once one of them cannot go on, and hand over steps that cannot be read", async () => {
    const there = shelves()
    await Effect.runPromise(record(there, steps("a", 1, 1)))
    const [row, drawer] = [there.steps.rows[0], there.steps.drawers.get("a")?.rows]
    if (row === undefined || drawer === undefined) throw new Error("nothing was recorded")
    there.steps.rows[0] = drawer[0] = { ...row, taken: "{}" }
    const named: string[] = []
    const bad = new StoreUnavailable({ store: "outbox", why: "read-only", said: "no" })
    const no = Effect.fail(bad)
    const outbox = Layer.succeed(Outbox, {
      put: () => no, ready: () => Effect.andThen(Effect.sleep(20), no), next: () => no, settle: () => no, parked: () => no, resume: () => no, forget: () => no,
      turn: Effect.void, rung: Effect.never
    })
    const notices = await openNotices({ ...doors(there, receiver()), outbox, unreadable: ({ trajectory, number }) => { named.push(`${trajectory} ${number}`) } })
    await expect(notices.failure).rejects.toMatchObject({ _tag: "StoreUnavailable", why: "read-only" })
    await expect(notices.parked()).rejects.toMatchObject({ _tag: "StoreUnavailable" })
    expect(named).toEqual(["a 1"])
    await notices.close()
  })
  it("do not open when one of theirs cannot", async () => {
    const closed = Layer.effect(TrajectoryStore, Effect.fail(new StoreUnavailable({ store: "test", why: "cannot-open", said: "no" })))
    await expect(openNotices({ ...doors(shelves(), receiver()), store: closed })).rejects.toMatchObject({ why: "cannot-open" })
  })
})

describe("the services together", () => {
  it("wait for a store that is away for a while, and give up on one that stays away", () => timed(Effect.gen(function* () {
    const there = shelves()
    const one = receiver()
    yield* record(there, steps("a", 1, 2))
    const here = yield* opened(there, one)
    const store = yield* Effect.provideContext(TrajectoryStore, here)
    let isAway = true
    const away = new StoreUnavailable({ store: "test", why: "other", said: "away" })
    const flaky: TrajectoryStore["Service"] = { ...store, consumer: (name) => (isAway ? Effect.fail(away) : store.consumer?.(name) ?? Effect.fail(away)) }
    let ended: unknown
    const running = run({ practice, sha256 }).pipe(Effect.provideService(TrajectoryStore, flaky), Effect.provideContext(here), Effect.catchTag("StoreUnavailable", (failure) => Effect.sync(() => { ended = failure })), Effect.catchTag("StoreCorrupt", Effect.die))
    yield* Effect.forkScoped(running)
    yield* passes("1 minute")
    expect([one.got.length, ended]).toEqual([0, undefined])
    isAway = false
    yield* passes("1 minute")
    expect(one.got.length).toBe(2)
    isAway = true
    const lost = yield* opened(there, one)
    yield* Effect.forkScoped(run({ practice, sha256, name: "others" }).pipe(Effect.provideService(TrajectoryStore, flaky), Effect.provideContext(lost), Effect.catchTag("StoreUnavailable", (failure) => Effect.sync(() => { ended = failure })), Effect.catchTag("StoreCorrupt", Effect.die)))
    yield* passes("10 minutes")
    expect(ended).toBe(away)
  })))
})
