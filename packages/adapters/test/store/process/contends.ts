/**
 * A process that shares a store with two others: it adds 40 steps to a trajectory of its own and 40 to one that all add to, while
 * it follows them all live. It waits for the others with the first, so that they begin the file together. Says `all followed` when it was given each of the 240 once, in order.
 */
import * as fs from "node:fs"
import * as Effect from "effect/Effect"
import * as Fiber from "effect/Fiber"
import * as Stream from "effect/Stream"
import { open } from "../../../src/store/sqlite.ts"
import { written } from "./written.ts"

const [file = "", name = ""] = process.argv.slice(2)
const each = 40
const expected = 3 * each * 2

/** All begin at the very moment at which the sign is given. */
fs.writeFileSync(`${file}.ready-${name}`, "")
while (!fs.existsSync(`${file}.go`)) {}

const program = Effect.gen(function* () {
  const store = yield* open({ file, patience: 10_000, lookEvery: 3 })
  const following = yield* Effect.forkScoped(Stream.runCollect(Stream.take(store.follow(0), expected)))
  for (let index = 0; index < each; index++) {
    yield* store.append(name, index, [written(name, index + 1)])
    const joinIn: Effect.Effect<void, unknown> = Effect.gen(function* () {
      const version = (yield* store.read("together")).length
      yield* store.append("together", version, [{ ...written("together", version + 1), id: `${name}.${index}` }])
    }).pipe(Effect.catchTag("Conflict", () => joinIn))
    yield* joinIn
    if (index % 4 === 0) yield* Effect.sleep(1)
  }
  const placed = yield* Fiber.join(following)
  const rows = placed.map(({ position, taken }) => ({ position, place: `${taken.trajectory} ${taken.number}` }))
  const grows = rows.every(({ position }, index) => position > (rows[index - 1]?.position ?? 0))
  const distinct = new Set(rows.map(({ place }) => place)).size
  return grows && distinct === expected ? "all followed" : `grows: ${grows}, distinct: ${distinct}`
})

console.log(await Effect.runPromise(Effect.scoped(program)))
