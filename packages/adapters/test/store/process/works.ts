/**
 * A process that adds to two trajectories of a PostgreSQL store, one step or several at a time, and follows them under a name. It says
 * `a 12` once that is acknowledged and `handled 40` once position 40 is, and goes on until it is killed. With `early` it says so five
 * milliseconds before, which is the mistake that the test has to find.
 */
import * as fs from "node:fs"
import { flushCompileCache } from "node:module"
import * as Effect from "effect/Effect"
import { consume } from "@omringd/core/TrajectoryStore"
import { open } from "../../../src/store/postgres.ts"
import { writtenAfter } from "./written.ts"

const [url = "", schema = "", when] = process.argv.slice(2)
const say = (line: string) => Effect.sync(() => fs.writeSync(1, `${line}\n`))

flushCompileCache() // nobody keeps it when the process is killed

const program = Effect.gen(function* () {
  yield* say("opening")
  const store = yield* open({ url: `${url}?application_name=${schema}`, schema, lookEvery: 3 })
  const { consumer } = store
  if (consumer === undefined) return yield* Effect.die("it has no consumer")
  yield* Effect.forkScoped(consume({ ...store, consumer }, "notifier")(({ position }) => say(`handled ${position}`)))
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
      }
    }
  }
})

await Effect.runPromise(Effect.scoped(program))
