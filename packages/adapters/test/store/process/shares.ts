/**
 * A process that shares a PostgreSQL store with others: it adds steps to a trajectory of its own and to one that all add to, one or
 * several at a time, with pauses from a seed. Says what was acknowledged, as JSON: `[["together", 3, "one.2"], ...]`.
 */
import * as Effect from "effect/Effect"
import { open } from "../../../src/store/postgres.ts"
import { written } from "./written.ts"

const [url = "", schema = "", name = "", seed = "1", rounds = "15"] = process.argv.slice(2)
let state = Number(seed)
const next = () => (state = (Math.imul(state, 1_103_515_245) + 12_345) & 0x7fffffff) / 0x7fffffff

const program = Effect.gen(function* () {
  const store = yield* open({ url, schema })
  const acknowledged: (readonly [string, number, string])[] = []
  const add = (trajectory: string, round: number): Effect.Effect<void, unknown> =>
    Effect.gen(function* () {
      const version = (yield* store.read(trajectory)).length
      yield* Effect.sleep(next() * 4)
      const taken = Array.from({ length: next() < 0.3 ? 3 : 1 }, (_, index) => ({ ...written(trajectory, version + 1 + index), id: `${name}.${round}.${index}` }))
      yield* store.append(trajectory, version, taken)
      for (const { number, id } of taken) acknowledged.push([trajectory, number, id])
    }).pipe(Effect.catchTag("Conflict", () => add(trajectory, round)))
  for (let round = 0; round < Number(rounds); round++) {
    yield* add(name, round)
    yield* add("together", round)
    yield* Effect.sleep(next() * 5)
  }
  return acknowledged
})

console.log(JSON.stringify(await Effect.runPromise(Effect.scoped(program))))
