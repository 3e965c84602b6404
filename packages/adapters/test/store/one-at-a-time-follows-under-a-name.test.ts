/** PostgreSQL, followed under a name: one at a time, from where it had come to, and who lost its turn cannot say otherwise. */
import * as Effect from "effect/Effect"
import * as Exit from "effect/Exit"
import * as Scope from "effect/Scope"
import { afterEach, describe, expect, it } from "vitest"
import type { Consumer } from "@omringd/core/TrajectoryStore"
import { failing, isThere, newSchema, opened, pool, run } from "./postgresPlaces.ts"

const scopes: Scope.Closeable[] = []
const ended = (scope: Scope.Closeable) => run(Scope.close(scope, Exit.void))
afterEach(async () => { for (const scope of scopes.splice(0)) await ended(scope) })

/** Asks to follow as `notifier`, and says when it does. */
const asking = async (schema: string, through: object = {}) => {
  const store = await opened({ schema, ...through })
  const scope = await run(Scope.make())
  scopes.push(scope)
  const turn: { consumer?: Consumer } = {}
  const asked = run(Scope.provide(Effect.map(store.consumer?.("notifier") ?? Effect.die("it has no consumer"), (consumer) => { turn.consumer = consumer }), scope))
  return { turn, scope, asked }
}
const pause = () => new Promise((resolve) => { setTimeout(resolve, 60) })
const taken = async ({ turn, asked }: Awaited<ReturnType<typeof asking>>): Promise<Consumer> => {
  await asked
  if (turn.consumer === undefined) throw new Error("it was not its turn")
  return turn.consumer
}

describe.skipIf(!isThere)("one at a time follows under a name", () => {
  it.each([["a URL", {}], ["a host's pool", { pool }]])("through %s, and the next goes on where it stopped", async (_, through) => {
    const schema = newSchema()
    const first = await asking(schema, through)
    const one = await taken(first)
    const second = await asking(schema, through)
    await pause()
    expect([one.position, second.turn.consumer]).toEqual([0, undefined])
    await run(one.save(7))
    await run(one.save(5)) // it does not go back
    await ended(first.scope)
    expect((await taken(second)).position).toBe(7)
    expect(await failing(one.save(9))).toMatchObject({ _tag: "StoreUnavailable", why: "closed" })
  })
  it("and in another schema as well, or under another name", async () => {
    const [first, second] = [await asking(newSchema()), await asking(newSchema())]
    expect((await Promise.all([taken(first), taken(second)])).map(({ position }) => position)).toEqual([0, 0])
    const store = await opened({ schema: newSchema() })
    const both = Effect.all(["one", "other"].map((name) => store.consumer?.(name) ?? Effect.die("it has no consumer")))
    expect((await run(Effect.scoped(both))).length).toBe(2)
  })
  it.each([["a URL", {}], ["a host's pool", { pool }]])("through %s, until its connection breaks: then it cannot save, and another is the one", async (_, through) => {
    const schema = newSchema()
    const first = await asking(schema, through)
    const one = await taken(first)
    await run(one.save(3))
    const second = await asking(schema)
    await pause()
    expect(second.turn.consumer).toBeUndefined()
    await pool.query(
      "SELECT pg_terminate_backend(pid) FROM pg_locks WHERE locktype = 'advisory' AND granted AND ((classid::bigint << 32) | objid::bigint) = hashtextextended($1, 0)",
      [`omringd consumer ${schema} notifier`]
    )
    const other = await taken(second)
    expect(other.position).toBe(3)
    expect(await failing(one.save(4))).toMatchObject({ _tag: "StoreUnavailable" })
    await run(other.save(5))
    expect((await pool.query(`SELECT position FROM ${schema}.consumers`)).rows).toEqual([{ position: "5" }])
  })
  it("and whoever gives up waiting leaves nothing behind", async () => {
    const schema = newSchema()
    const first = await asking(schema)
    await taken(first)
    const store = await opened({ schema })
    for (let times = 0; times < 5; times++) await run(Effect.ignore(Effect.timeout(Effect.scoped(store.consumer?.("notifier") ?? Effect.void), 20)))
    await ended(first.scope)
    expect((await taken(await asking(schema))).position).toBe(0)
    const key = `omringd consumer ${schema} notifier`
    const held = () => pool.query("SELECT FROM pg_locks WHERE locktype = 'advisory' AND ((classid::bigint << 32) | objid::bigint) = hashtextextended($1, 0)", [key])
    expect((await held()).rowCount).toBe(1)
  })
})
