/**
 * A process that takes steps in three trajectories, announces what they make known and delivers it to a file, a line for each letter that
 * was received, until it is killed: `tells.ts sqlite <file> <log> <seed>` or `tells.ts postgres <url> <log> <seed> <schema>`. The receiver is
 * busy now and then, and now and then fails after it has received. What it should not do, for the test to find: with `early` what is made known
 * is put a while before the step is recorded; with `late` a while after it was written down that it was. Either says `putting` at the beginning of that while.
 */
import * as fs from "node:fs"
import { flushCompileCache } from "node:module"
import * as Context from "effect/Context"
import * as Effect from "effect/Effect"
import { Notice, Trajectory } from "@omringd/core"
import type { Taken } from "@omringd/core"
import { announce, deliver, NotDelivered, Notifier, Outbox, People } from "@omringd/core/Notices"
import type { Letter, Outgoing } from "@omringd/core/Notices"
import { TrajectoryStore } from "@omringd/core/TrajectoryStore"
import { sha256 } from "../../../src/evidence/sha256.ts"
import { open as openPostgresOutbox } from "../../../src/outbox/postgres.ts"
import { open as openSqliteOutbox } from "../../../src/outbox/sqlite.ts"
import { open as openPostgres } from "../../../src/store/postgres.ts"
import { open as openSqlite } from "../../../src/store/sqlite.ts"
import { writtenAfter } from "../../store/process/written.ts"
import { directoryOf, everyone, practice } from "../world.ts"
import { received } from "./received.ts"

const [kind, where = "", log = "", seed = "", schema = "", fault] = process.argv.slice(2)
const say = (line: string) => Effect.sync(() => fs.writeSync(1, `${line}\n`))
let state = Number(seed)
const chance = () => (state = (Math.imul(state, 1_103_515_245) + 12_345) & 0x7fffffff) / 0x7fffffff

flushCompileCache() // nobody keeps it when the process is killed

const busy = (why: "busy" | "timed-out") => new NotDelivered({ notifier: "a file", why, said: "", lasting: false })
const notifier = {
  send: (letter: Letter) => Effect.suspend(() => {
    const luck = chance()
    if (luck < 0.05) return Effect.fail(busy("busy"))
    fs.appendFileSync(log, received(letter))
    return luck > 0.95 ? Effect.fail(busy("timed-out")) : Effect.yieldNow
  })
}

const openStore = kind === "sqlite" ? openSqlite({ file: where, durability: "normal", lookEvery: 3 }) : openPostgres({ url: `${where}?application_name=${schema}`, schema, lookEvery: 3 })
const openOutbox = kind === "sqlite" ? openSqliteOutbox({ file: where, durability: "normal", lookEvery: 3 }) : openPostgresOutbox({ url: `${where}?application_name=${schema}`, schema, lookEvery: 3 })

/** What these steps make known, before they are recorded. */
const notices = (before: readonly Taken[], taken: readonly Taken[]): readonly Notice[] => {
  let state = practice.fold(Trajectory.start(taken[0]?.trajectory ?? ""), before)
  return taken.flatMap((one) => {
    const earlier = state
    state = practice.fold(state, [one])
    return practice.announcedAfter(earlier, state, one).map((told) => Notice.of(sha256, told))
  })
}

const late = (outbox: Outgoing): Outgoing => ({
  ...outbox,
  put: (all) => say("putting").pipe(Effect.andThen(Effect.forkDetach(Effect.andThen(Effect.sleep(100), Effect.ignore(outbox.put(all))))), Effect.as(all.length))
})

const program = Effect.gen(function* () {
  yield* say("opening")
  const store = yield* openStore
  const outbox = yield* openOutbox
  fs.appendFileSync(log, "begins\n")
  const here = Context.empty().pipe(
    Context.add(TrajectoryStore, store), Context.add(Outbox, fault === "late" ? late(outbox) : outbox), Context.add(Notifier, notifier), Context.add(People, directoryOf(everyone))
  )
  yield* Effect.forkScoped(Effect.provideContext(announce({ practice, sha256 }), here))
  yield* Effect.forkScoped(Effect.provideContext(deliver({ practice, pause: { first: 2, most: 10 } }), here))
  yield* say("working")
  for (;;) {
    for (const trajectory of ["a", "b", "c"]) {
      const steps = yield* store.read(trajectory)
      const taken = writtenAfter(trajectory, steps.length)
      if (fault === "early") yield* outbox.put(notices(steps, taken)).pipe(Effect.andThen(say("putting")), Effect.andThen(Effect.sleep(20)))
      yield* store.append(trajectory, steps.length, taken)
      yield* Effect.sleep(2)
    }
  }
})

await Effect.runPromise(Effect.scoped(program))
