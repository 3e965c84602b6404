/**
 * A process that adds to two trajectories of an SQLite store, one step or several at a time, and follows them under a name. It says
 * `a 12` once that is acknowledged and `handled 40` once position 40 is, and goes on until it is killed. With `early` it says so five
 * milliseconds before, which is the mistake that the test has to find.
 */
import * as fs from "node:fs"
import * as Effect from "effect/Effect"
import { consume } from "@omringd/core/TrajectoryStore"
import { open } from "../../../src/store/sqlite.ts"
import { writtenAfter } from "./written.ts"

const [file = "", durability, when] = process.argv.slice(2)
const say = (line: string) => Effect.sync(() => fs.writeSync(1, `${line}\n`))

const program = Effect.gen(function* () {
  yield* say("opening")
  const store = yield* open({ file, durability: durability === "normal" ? "normal" : "full", lookEvery: 3 })
  yield* Effect.forkScoped(consume(store, "letters")(({ position }) => Effect.andThen(Effect.yieldNow, say(`handled ${position}`))))
  for (;;) {
    for (const trajectory of ["a", "b"]) {
      const version = (yield* store.read(trajectory)).length
      let next = version
      for (let times = 0; times < 20; times++) {
        const taken = writtenAfter(trajectory, next)
        next += taken.length
        if (when === "early") yield* Effect.andThen(say(`${trajectory} ${next}`), Effect.sleep(5))
        yield* store.append(trajectory, next - taken.length, taken)
        if (when !== "early") yield* say(`${trajectory} ${next}`)
        yield* Effect.yieldNow
      }
    }
  }
})

await Effect.runPromise(Effect.scoped(program))
