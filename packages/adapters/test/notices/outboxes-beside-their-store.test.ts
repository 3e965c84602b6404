/** Outboxes where the trajectories are kept: several by name, forgotten with their trajectory, and no one brings who lost the turn. */
import * as Effect from "effect/Effect"
import * as Exit from "effect/Exit"
import * as Fiber from "effect/Fiber"
import * as Scope from "effect/Scope"
import { describe, expect, it } from "vitest"
import type { Outgoing } from "@omringd/core/Notices"
import type { Store } from "@omringd/core/TrajectoryStore"
import { open as openPostgresOutbox } from "../../src/outbox/postgres.ts"
import { open as openSqliteOutbox } from "../../src/outbox/sqlite.ts"
import { open as openPostgres } from "../../src/store/postgres.ts"
import { open as openSqlite } from "../../src/store/sqlite.ts"
import { newFile } from "../store/places.ts"
import { isThere, newSchema, pool, run, url } from "../store/postgresPlaces.ts"
import { written } from "../store/process/written.ts"
import { notice } from "./waiting.ts"

interface There {
  readonly store: Effect.Effect<Store, unknown, Scope.Scope>
  readonly outbox: (name?: string) => Effect.Effect<Outgoing, unknown, Scope.Scope>
}
const inFile = (): There => {
  const file = newFile()
  return { store: openSqlite({ file }), outbox: (name) => openSqliteOutbox({ file, lookEvery: 5, ...(name === undefined ? {} : { name }) }) }
}
const onServer = (): There => {
  const schema = newSchema()
  return { store: openPostgres({ url, schema }), outbox: (name) => openPostgresOutbox({ url, schema, lookEvery: 5, ...(name === undefined ? {} : { name }) }) }
}
const numbers = (outbox: Outgoing) => Effect.map(outbox.ready(0, 100), (all) => all.map((one) => one.notice.because.of === "step" && one.notice.because.number))

const keeps = (there: () => There) => {
  it("by another name have their own notices, ids and turn", () => run(Effect.scoped(Effect.gen(function* () {
    const { outbox } = there()
    const [one, other] = yield* Effect.all([outbox(), outbox("e-mail")])
    expect([yield* one.put([notice(1), notice(2)]), yield* other.put([notice(1)])]).toEqual([2, 1])
    yield* one.settle([{ id: notice(1).id, came: "brought" }])
    expect([yield* numbers(one), yield* numbers(other)]).toEqual([[2], [1]])
    yield* one.turn
    yield* other.turn
  }))))
  it("lose with a trajectory that its store forgets what waits and every id, whatever their name", () => run(Effect.scoped(Effect.gen(function* () {
    const { store, outbox } = there()
    const [steps, one, other] = [yield* store, yield* outbox(), yield* outbox("e-mail")]
    yield* steps.append("a", 0, [written("a", 1)])
    for (const each of [one, other]) yield* each.put([notice(1), notice(2, { trajectory: "b" })])
    yield* one.settle([{ id: notice(1).id, came: "brought" }])
    yield* steps.forget("a")
    for (const each of [one, other]) {
      expect(yield* numbers(each)).toEqual([2])
      expect(yield* each.put([notice(1)])).toBe(1)
    }
  }))))
}

describe("outboxes in an SQLite file", () => {
  keeps(inFile)
})
describe.skipIf(!isThere)("outboxes on PostgreSQL", () => {
  keeps(onServer)
  it("let nobody bring who lost the turn, and say so; the next has it", () => run(Effect.scoped(Effect.gen(function* () {
    const schema = newSchema()
    const [one, other] = yield* Effect.all([openPostgresOutbox({ url, schema, lookEvery: 5 }), openPostgresOutbox({ url, schema, lookEvery: 5 })])
    yield* one.put([notice(1)])
    const scope = yield* Scope.make()
    yield* Scope.provide(one.turn, scope)
    expect((yield* one.ready(0, 1)).length).toBe(1)
    const next = yield* Effect.forkChild(Effect.andThen(other.turn, Effect.succeed("it has it")))
    yield* Effect.promise(() => pool.query(
      "SELECT pg_terminate_backend(pid) FROM pg_locks WHERE locktype = 'advisory' AND granted AND ((classid::bigint << 32) | objid::bigint) = hashtextextended($1, 0)",
      [`omringd outbox ${schema} notices`]
    ))
    expect(yield* Fiber.join(next)).toBe("it has it")
    for (const asked of [one.ready(0, 1), one.next(0), one.settle([{ id: notice(1).id, came: "brought" }])]) expect(yield* Effect.flip(asked)).toMatchObject({ _tag: "StoreUnavailable", why: "cannot-open" })
    expect((yield* other.ready(0, 1)).length).toBe(1)
    yield* Scope.close(scope, Exit.void)
    expect((yield* one.ready(0, 1)).length).toBe(1) // it can have the turn again
  }))))
  it("take what many put at once in whatever order, each once", () => run(Effect.scoped(Effect.gen(function* () {
    const schema = newSchema()
    const outboxes = yield* Effect.all(Array.from({ length: 4 }, () => openPostgresOutbox({ url, schema, lookEvery: 5 })), { concurrency: "unbounded" })
    const all = Array.from({ length: 200 }, (_, number) => notice(number))
    const added = yield* Effect.forEach(outboxes, (outbox, index) =>
      Effect.forEach(Array.from({ length: 20 }, (_, page) => page), (page) =>
        outbox.put(index % 2 === 0 ? all.slice(page * 10, page * 10 + 10) : all.slice(page * 10, page * 10 + 10).toReversed())), { concurrency: "unbounded" })
    expect(added.flat().reduce((sum, one) => sum + one, 0)).toBe(200)
    expect(new Set((yield* outboxes[0]?.ready(0, 1_000) ?? Effect.succeed([])).map((one) => one.notice.id)).size).toBe(200)
  }))))
})
