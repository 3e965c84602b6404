/** A process that adds steps until it cannot, and says how many were acknowledged and why it stopped: `[12,"StoreUnavailable","full"]`. */
import * as Effect from "effect/Effect"
import { open } from "../../../src/store/sqlite.ts"
import { written } from "./written.ts"

const program = Effect.gen(function* () {
  const store = yield* open({ file: process.argv[2] ?? "" })
  let acknowledged = 0
  for (;;) {
    const failure = yield* Effect.flip(store.append("a", acknowledged, [written("a", acknowledged + 1)])).pipe(Effect.catch(() => Effect.void))
    if (failure !== undefined) return [acknowledged, failure._tag, "why" in failure ? failure.why : failure.message]
    acknowledged++
  }
})

console.log(JSON.stringify(await Effect.runPromise(Effect.scoped(program))))
