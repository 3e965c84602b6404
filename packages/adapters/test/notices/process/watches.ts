/**
 * A process that looks whose days have come, at the time that it is told, a line of its input for each: `watches.ts <url> <schema> <rounds>`. Says
 * `put 3` once three new notices are in the outbox, before each of which it takes a while, and `at …` once it is that time for it. After the
 * line `slowly` it takes half a second, so that there is a midst to kill it in, however busy the machine.
 */
import * as fs from "node:fs"
import { flushCompileCache } from "node:module"
import { createInterface } from "node:readline"
import { setTimeout as sleep } from "node:timers/promises"
import * as Context from "effect/Context"
import * as Effect from "effect/Effect"
import * as TestClock from "effect/testing/TestClock"
import { Outbox, Rounds, watch } from "@omringd/core/Notices"
import type { Outgoing } from "@omringd/core/Notices"
import { TrajectoryStore } from "@omringd/core/TrajectoryStore"
import { sha256 } from "../../../src/evidence/sha256.ts"
import { open as openOutbox } from "../../../src/outbox/postgres.ts"
import { open as openRounds } from "../../../src/rounds/postgres.ts"
import { open as openStore } from "../../../src/store/postgres.ts"
import { duePractice } from "../due.ts"
import { becomes } from "../timed.ts"

const [url = "", schema = "", roundsSchema = ""] = process.argv.slice(2)
const say = (line: string) => Effect.sync(() => fs.writeSync(1, `${line}\n`))
flushCompileCache() // nobody keeps it when the process is killed

let takes = 10
const aWhile = Effect.promise(() => sleep(takes))
const saying = (outbox: Outgoing): Outgoing => ({
  ...outbox,
  put: (all) => aWhile.pipe(Effect.andThen(outbox.put(all)), Effect.tap((added) => (added > 0 ? say(`put ${added}`) : Effect.void)))
})

const program = Effect.gen(function* () {
  const here = Context.empty().pipe(
    Context.add(TrajectoryStore, yield* openStore({ url, schema })),
    Context.add(Outbox, saying(yield* openOutbox({ url, schema }))),
    Context.add(Rounds, yield* openRounds({ url, schema: roundsSchema, sideBySide: 1, lookEvery: 500 }))
  )
  const lines = createInterface({ input: process.stdin })[Symbol.asyncIterator]()
  yield* say("ready")
  for (let isFirst = true; ; isFirst = false) {
    const line = yield* Effect.promise(() => lines.next())
    if (line.done === true) return
    if (line.value === "slowly") takes = 500
    else yield* becomes(line.value)
    if (isFirst) yield* Effect.forkScoped(Effect.provideContext(watch({ practice: duePractice, sha256 }), here))
    yield* say(`at ${line.value}`)
  }
})

await Effect.runPromise(Effect.provide(Effect.scoped(program), TestClock.layer()))
