/**
 * A process that adds to two trajectories, one step or several at a time, and says so once each is acknowledged: `a 12`. It goes on
 * until it is killed. With `early` it says so before, which is the mistake that the test has to find.
 */
import * as fs from "node:fs"
import * as Effect from "effect/Effect"
import { open } from "../../../src/store/sqlite.ts"
import { writtenAfter } from "./written.ts"

const [file = "", durability, when] = process.argv.slice(2)
const say = (trajectory: string, version: number) => Effect.sync(() => fs.writeSync(1, `${trajectory} ${version}\n`))

const program = Effect.gen(function* () {
  const store = yield* open({ file, durability: durability === "normal" ? "normal" : "full" })
  for (;;) {
    for (const trajectory of ["a", "b"]) {
      const version = (yield* store.read(trajectory)).length
      let next = version
      for (let times = 0; times < 20; times++) {
        const taken = writtenAfter(trajectory, next)
        next += taken.length
        if (when === "early") yield* say(trajectory, next)
        yield* store.append(trajectory, next - taken.length, taken)
        if (when !== "early") yield* say(trajectory, next)
      }
    }
  }
})

await Effect.runPromise(Effect.scoped(program))
