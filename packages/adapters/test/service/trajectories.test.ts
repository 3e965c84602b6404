/** What the service adds to the practice: recording, remembering, trying once more, and its moment. */
import * as Context from "effect/Context"
import * as Effect from "effect/Effect"
import * as Layer from "effect/Layer"
import * as Result from "effect/Result"
import * as Stream from "effect/Stream"
import * as TestClock from "effect/testing/TestClock"
import { describe, expect, it } from "vitest"
import { Practice, Step } from "@omringd/core"
import type { Who } from "@omringd/core"
import { Trajectories } from "@omringd/core/Trajectories"
import type { Answer } from "@omringd/core/Trajectories"
import { Conflict, StoreUnavailable, TrajectoryStore } from "@omringd/core/TrajectoryStore"
import type { Store } from "@omringd/core/TrajectoryStore"
import { open, Shelf } from "../../src/store/memory.ts"
import { memoryPlace } from "../store/places.ts"

const practice = Practice.of()
const joined = (person: string) => Step.make("PersonJoined", { person, role: "parent" })
const who = (by: string, id?: string): Who => ({ by, at: "2026-03-02", recordedAt: "2026-03-02T12:00:00Z", ...(id === undefined ? {} : { id }) })
const numberOf = (answer: Answer) => Result.isSuccess(answer) && answer.success.taken.number
const reasonsOf = (answer: Answer) => Result.isFailure(answer) && answer.failure.reasons.map(({ reason }) => reason)

/** A service over a store, which counts what is asked of it. */
const serving = (store: Store, remember?: number) => Effect.gen(function* () {
  const asked = { reads: 0, appends: 0 }
  const counting: Store = {
    ...store,
    read: (id, from) => Effect.suspend(() => { asked.reads++; return store.read(id, from) }),
    append: (id, expected, taken) => Effect.suspend(() => { asked.appends++; return store.append(id, expected, taken) })
  }
  const layer = Layer.provide(Trajectories.layer({ practice, ...(remember === undefined ? {} : { remember }) }), Layer.succeed(TrajectoryStore, counting))
  return { service: Context.get(yield* Layer.build(layer), Trajectories), asked }
})
const run = <A, E>(effect: Effect.Effect<A, E, import("effect/Scope").Scope>): Promise<A> => Effect.runPromise(Effect.scoped(effect))

describe("what is remembered", () => {
  it("saves reading before a step is taken", () => run(Effect.gen(function* () {
    const { service, asked } = yield* serving(yield* open())
    for (let number = 1; number <= 5; number++) expect(numberOf(yield* service.take("a", joined(`p${number}`), who(`p${number}`)))).toBe(number)
    expect(asked).toEqual({ reads: 1, appends: 5 })
  })))
  it("is let go of when there is more than it may hold", () => run(Effect.gen(function* () {
    const { service, asked } = yield* serving(yield* open(), 1)
    for (const id of ["a", "b", "a", "b"]) yield* service.take(id, joined(`p${asked.appends}`), who(`p${asked.appends}`))
    expect(asked).toEqual({ reads: 4, appends: 4 })
    const none = yield* serving(yield* open(), 0)
    for (const person of ["p", "q"]) yield* none.service.take("a", joined(person), who(person))
    expect(none.asked).toEqual({ reads: 2, appends: 2 })
  })))
  it("never makes for a refusal: what others recorded is looked at first", () => run(Effect.gen(function* () {
    const shelf = Shelf.empty()
    const here = yield* serving(yield* open({ shelf }))
    const there = yield* serving(yield* open({ shelf }))
    yield* here.service.take("a", joined("mother"), who("mother"))
    yield* there.service.take("a", joined("father"), who("father"))
    expect(numberOf(yield* here.service.take("a", joined("uncle"), who("father")))).toBe(3)
    yield* there.service.take("a", joined("aunt"), who("aunt"))
    expect(yield* here.service.whyNot("a", joined("grandmother"), who("aunt"))).toBeUndefined()
  })))
  it("never says that a step was taken which is no longer there", () => run(Effect.gen(function* () {
    const shelf = Shelf.empty()
    const here = yield* serving(yield* open({ shelf }))
    const there = yield* open({ shelf })
    yield* here.service.take("a", joined("mother"), who("mother", "x"))
    yield* there.forget("a")
    const again = yield* here.service.take("a", joined("mother"), who("mother", "x"))
    expect(Result.isSuccess(again) && [again.success.again, again.success.trajectory.version]).toEqual([false, 1])
    yield* there.forget("a")
    expect((yield* here.service.read("a")).version).toBe(0)
    expect(reasonsOf(yield* here.service.take("a", joined("aunt"), who("mother")))).toEqual(["NotInIt"])
  })))
  it("is void when another trajectory lies under its name", () => run(Effect.gen(function* () {
    const shelf = Shelf.empty()
    const here = yield* serving(yield* open({ shelf }))
    const there = yield* serving(yield* open({ shelf }))
    yield* here.service.take("a", joined("mother"), who("mother"))
    yield* there.service.forget("a")
    yield* there.service.take("a", joined("father"), who("father"))
    expect((yield* here.service.read("a")).people.map(({ id }) => id)).toEqual(["father"])
  })))
})

describe("when someone else was first", () => {
  it("the step is judged once more on what there is then", () => run(Effect.gen(function* () {
    const shelf = Shelf.empty()
    const here = yield* serving(yield* open({ shelf }))
    const there = yield* serving(yield* open({ shelf }))
    yield* here.service.take("a", joined("mother"), who("mother"))
    yield* there.service.take("a", joined("father"), who("father"))
    expect(numberOf(yield* here.service.take("a", joined("aunt"), who("aunt")))).toBe(3)
    yield* there.service.take("a", joined("uncle"), who("uncle"))
    expect(Result.isFailure(yield* here.service.take("a", joined("uncle"), who("uncle")))).toBe(true)
  })))
  it("nothing that was remembered is trusted any more", () => run(Effect.gen(function* () {
    const shelf = Shelf.empty()
    const here = yield* serving(yield* open({ shelf }))
    const there = yield* serving(yield* open({ shelf }))
    for (const person of ["mother", "aunt"]) yield* here.service.take("a", joined(person), who(person))
    yield* there.service.forget("a")
    for (const person of ["father", "aunt", "uncle"]) yield* there.service.take("a", joined(person), who(person))
    const answer = yield* here.service.take("a", joined("teacher"), who("teacher"))
    expect(Result.isSuccess(answer) && answer.success.trajectory.people.map(({ id }) => id)).toEqual(["father", "aunt", "uncle", "teacher"])
  })))
  it("the same proposal, recorded by another, is known for what it is", () => run(Effect.gen(function* () {
    const shelf = Shelf.empty()
    const here = yield* serving(yield* open({ shelf }))
    const there = yield* serving(yield* open({ shelf }))
    yield* here.service.take("a", joined("mother"), who("mother"))
    yield* there.service.take("a", joined("father"), who("father", "x"))
    const answer = yield* here.service.take("a", joined("father"), who("father", "x"))
    expect(Result.isSuccess(answer) && [answer.success.again, answer.success.trajectory.version]).toEqual([true, 2])
  })))
  it("twice in a row is a failure", () => run(Effect.gen(function* () {
    const store = yield* open()
    const { service, asked } = yield* serving({ ...store, append: (id, expected) => Effect.fail(new Conflict({ trajectory: id, expected, actual: expected + 1 })) })
    expect(yield* Effect.flip(service.take("a", joined("mother"), who("mother")))).toMatchObject({ _tag: "Conflict", trajectory: "a" })
    expect(asked).toEqual({ reads: 2, appends: 2 })
  })))
})

describe("what a store cannot do is a failure, and a refusal is not", () => {
  it("so that retrying failures never retries a refusal", () => run(Effect.gen(function* () {
    const store = yield* open()
    let failing = 2
    const { service, asked } = yield* serving({
      ...store,
      append: (id, expected, taken) => failing-- > 0 ? Effect.fail(new StoreUnavailable({ store: "here", why: "locked", said: "busy" })) : store.append(id, expected, taken)
    })
    expect(numberOf(yield* Effect.retry(service.take("a", joined("mother"), who("mother")), { times: 5 }))).toBe(1)
    expect(asked.appends).toBe(3)
    expect(reasonsOf(yield* Effect.retry(service.take("a", joined("aunt"), who("stranger")), { times: 5 }))).toEqual(["NotInIt"])
    expect(asked.appends).toBe(3)
  })))
  it("and an unreadable step is named, and nothing recorded after it", () => run(Effect.gen(function* () {
    const place = memoryPlace()
    const store = Context.get(yield* Layer.build(Layer.fresh(place.store)), TrajectoryStore)
    const before = yield* serving(store)
    for (const person of ["p", "q"]) yield* before.service.take("a", joined(person), who(person))
    yield* Effect.promise(async () => place.spoil?.("a", 1, "{}"))
    const after = yield* serving(store)
    expect(yield* Effect.flip(after.service.take("a", joined("r"), who("r")))).toMatchObject({ _tag: "Unreadable", trajectory: "a", number: 1 })
    expect(after.asked.appends).toBe(0)
  })))
})

describe("across a caseload", () => {
  it("one trajectory that cannot be read is named, and the others are looked at", () => run(Effect.gen(function* () {
    const place = memoryPlace()
    const store = Context.get(yield* Layer.build(Layer.fresh(place.store)), TrajectoryStore)
    const { service } = yield* serving(store, 0)
    for (const id of ["a", "b", "c"]) for (const person of ["p", "q"]) yield* service.take(id, joined(person), who(person))
    yield* Effect.promise(async () => place.spoil?.("b", 2, "{}"))
    const found = yield* Stream.runCollect(service.whatNeedsToHappen("2026-04-01"))
    expect(found.map((one) => [one.trajectory, "unreadable" in one ? one.unreadable.number : "read"])).toEqual([["a", "read"], ["b", 2], ["c", "read"]])
    const some = yield* Stream.runCollect(service.whatNeedsToHappen("2026-04-01", ["c", "unknown"]))
    expect(some.map(({ trajectory }) => trajectory)).toEqual(["c"])
    yield* service.take("d", joined("p"), who("p"))
    yield* service.forget("a")
    const later = yield* Stream.runCollect(service.whatNeedsToHappen("2026-04-01"))
    expect(later.map(({ trajectory }) => trajectory)).toEqual(["b", "c", "d"])
  })))
})

describe("the moment of recording", () => {
  it("is that of the clock, unless the proposal says it", () => run(Effect.gen(function* () {
    yield* TestClock.setTime(Date.UTC(2026, 2, 5, 9, 30, 15, 250))
    const { service } = yield* serving(yield* open())
    const recorded = (person: string, proposal: Who) =>
      Effect.map(service.take("a", joined(person), proposal), (answer) => (Result.isSuccess(answer) ? answer.success.taken.recordedAt : answer.failure.reasons[0].reason))
    expect(yield* recorded("p", { by: "p", at: "2026-03-02" })).toBe("2026-03-05T09:30:15.250Z")
    expect(yield* recorded("q", { by: "q", at: "2026-03-05T09:30:15.250Z" })).toBe("2026-03-05T09:30:15.250Z")
    expect(yield* recorded("r", { by: "r", at: "2026-03-05T09:30:15Z" })).toBe("2026-03-05T09:30:15.250Z")
    expect(yield* recorded("s", { by: "s", at: "2026-03-02", recordedAt: "2026-03-06T10:00:00Z" })).toBe("2026-03-06T10:00:00Z")
    expect(yield* recorded("t", { by: "t", at: "2026-03-05T09:30:16Z" })).toBe("RecordedBeforeItHappened")
  }).pipe(Effect.provide(TestClock.layer()))))
})
