/** Rounds on PostgreSQL: one for each day however many ask, each look done by one of those who work, and what fails tried again. */
import * as Effect from "effect/Effect"
import { describe, expect, it } from "vitest"
import type { Round, Rounding } from "@omringd/core/Notices"
import { open } from "../../src/rounds/postgres.ts"
import type { OwnWhere } from "../../src/store/postgres.ts"
import { isThere, newSchema, pool, run, url } from "../store/postgresPlaces.ts"

const names = Array.from({ length: 60 }, (_, index) => `t${index}`)
const opened = (schema: string, through: OwnWhere = { url }) => open({ ...through, schema, lookEvery: 500 })

/** A round that writes down who looked at what, and fails as often as it is told. */
const watched = (fails: { [name: string]: number } = {}) => {
  const seen: string[] = []
  const round: Round<string> = {
    names: Effect.succeed(names),
    look: (name, day) => Effect.gen(function* () {
      yield* Effect.sleep(100) // so long that whoever asks for work twice a second is in time for some
      const left = fails[name] ?? 0
      fails[name] = left - 1
      if (left > 0) return yield* Effect.fail("not now")
      seen.push(`${day} ${name}`)
    })
  }
  return { seen, round }
}
const all = (...days: readonly string[]) => days.flatMap((day) => names.map((name) => `${day} ${name}`)).toSorted()
const asked = (rounds: readonly Rounding[], day: string) => Effect.forEach(rounds, (one) => one.ask(day), { concurrency: "unbounded", discard: true })

describe.skipIf(!isThere)("rounds on PostgreSQL", () => {
  it.each<[string, OwnWhere]>([["a URL", { url }], ["a host's pool", { pool }]])("through %s are one for a day, and shared out", async (_, through) => {
    const schema = newSchema()
    await run(Effect.scoped(Effect.gen(function* () {
      const rounds = yield* Effect.all([opened(schema, through), opened(schema, through)], { concurrency: "unbounded" })
      const workers = rounds.map(() => watched())
      for (const [index, { round }] of workers.entries()) yield* Effect.forkScoped(rounds[index]?.work(round) ?? Effect.void)
      yield* asked([...rounds, ...rounds], "2026-03-02")
      yield* asked(rounds, "2026-03-03")
      const looked = () => workers.flatMap(({ seen }) => seen).toSorted()
      yield* Effect.promise(() => expect.poll(() => looked().length, { timeout: 30_000 }).toBeGreaterThanOrEqual(2 * names.length))
      yield* asked(rounds, "2026-03-02")
      yield* Effect.sleep(1_500)
      expect(looked()).toEqual(all("2026-03-02", "2026-03-03"))
      expect(workers.filter(({ seen }) => seen.length > 0).length).toBe(2)
    })))
  })
  it("try a look again that failed, and names that could not be had; the others do not wait", async () => {
    await run(Effect.scoped(Effect.gen(function* () {
      const rounds = yield* opened(newSchema())
      const { seen, round } = watched({ t3: 2 })
      let left = 1
      const late = Effect.suspend(() => (left-- > 0 ? Effect.fail("not now") : round.names))
      yield* Effect.forkScoped(rounds.work({ ...round, names: late }))
      yield* rounds.ask("2026-03-02")
      yield* Effect.promise(() => expect.poll(() => seen.length, { timeout: 30_000 }).toBe(names.length))
      expect(seen.at(-1)).toBe("2026-03-02 t3")
    })))
  })
  it("go on with others when one stops in the midst of it", async () => {
    const schema = newSchema()
    const first = watched()
    await run(Effect.scoped(Effect.gen(function* () {
      const rounds = yield* opened(schema)
      yield* Effect.forkScoped(rounds.work({ ...first.round, look: (name, day) => (first.seen.length < 10 ? first.round.look(name, day) : Effect.never) }))
      yield* rounds.ask("2026-03-02")
      yield* Effect.promise(() => expect.poll(() => first.seen.length, { timeout: 30_000 }).toBeGreaterThanOrEqual(10))
    })))
    const second = watched()
    await run(Effect.scoped(Effect.gen(function* () {
      const rounds = yield* opened(schema)
      yield* Effect.forkScoped(rounds.work(second.round))
      yield* Effect.promise(() => expect.poll(() => new Set([...first.seen, ...second.seen]).size, { timeout: 30_000 }).toBe(names.length))
    })))
  })
  it("begin again through a host's pool on what they left", async () => {
    const schema = newSchema()
    const { seen, round } = watched()
    for (const day of ["2026-03-02", "2026-03-03"]) {
      await run(Effect.scoped(Effect.gen(function* () {
        const rounds = yield* opened(schema, { pool })
        yield* Effect.forkScoped(rounds.work(round))
        yield* rounds.ask(day)
        yield* Effect.promise(() => expect.poll(() => seen.filter((one) => one.startsWith(day)).length, { timeout: 30_000 }).toBe(names.length))
      })))
    }
    expect(seen.toSorted()).toEqual(all("2026-03-02", "2026-03-03"))
  })
  it("say what is in the way of asking", async () => {
    expect(await run(Effect.flip(Effect.scoped(open({ url: "postgres://omringd@127.0.0.1:1/none" }))))).toMatchObject({ _tag: "StoreUnavailable", why: "cannot-open" })
    const closed = await run(Effect.scoped(opened(newSchema())))
    expect(await run(Effect.flip(closed.ask("2026-03-02")))).toMatchObject({ _tag: "StoreUnavailable" })
  })
})
