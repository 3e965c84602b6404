/**
 * Brings what waits in the outbox: lines side by side, and within a line one after the other. One process at a time; when it is killed, what it
 * had sent and not yet settled is sent again under the same id. What is about safety has places of its own, so that it waits for nothing else.
 */
import * as Clock from "effect/Clock"
import type * as Duration from "effect/Duration"
import * as Effect from "effect/Effect"
import * as Semaphore from "effect/Semaphore"
import { bringing } from "./bring.ts"
import { Deadlines } from "./deadlines.ts"
import { People } from "./directory.ts"
import { Notifier } from "./notifier.ts"
import { kindOf, onTheWay } from "./on-the-way.ts"
import { Outbox } from "./outbox.ts"
import type { OutboxFailure, Waiting } from "./outbox.ts"
import type { Pausing } from "./pause.ts"
import type { Practice } from "../Practice.ts"

/** @public */
export interface DeliverOptions {
  readonly practice: Practice
  /** How many lines are brought side by side, and as many about safety beside those; 16 when left out. */
  readonly sideBySide?: number
  /** How long the directory and the notifier may each take over one notice; 30 seconds when left out. */
  readonly patience?: Duration.Input
  /** After so many tries a notice is parked; 12 when left out, which with the pauses left as they are takes some two hours. */
  readonly tries?: number
  readonly pause?: Pausing
}

/** Whatever the outbox says of when to look next, it is looked at no later than after this, nor at once, in milliseconds. */
const longestLook = 60_000
const shortestLook = 50
/** So long after the last look when something is on its way and more may come due meanwhile. */
const lookBetween = 1_000
/** What came waits no longer than this to be written down, in milliseconds. */
const lingers = 20

/** @public */
export const deliver = ({ practice, sideBySide = 16, patience = "30 seconds", tries = 12, pause = {} }: DeliverOptions): Effect.Effect<never, OutboxFailure, Outbox | People | Notifier> =>
  Effect.scoped(Effect.gen(function* () {
    const outbox = yield* Outbox
    const deadlines = Deadlines.make(patience)
    const bring = bringing({ practice, people: yield* People, notifier: yield* Notifier, deadlines, tries, pause })
    const places = { safety: Semaphore.makeUnsafe(sideBySide), others: Semaphore.makeUnsafe(sideBySide) }
    const way = onTheWay()
    /** Something may be there that was not when it was last looked, at `looked`. */
    let mayBeMore = true
    let looked = 0

    /** What is tried again holds up its line; whatever else came, the next is brought. */
    const line = (all: readonly Waiting[]) =>
      Effect.gen(function* () {
        for (const waiting of all) {
          const outcome = yield* places[kindOf(waiting)].withPermit(bring(waiting))
          way.came(outcome)
          if (outcome.came === "again") return
          way.bell.ring()
        }
      }).pipe(Effect.ensuring(Effect.sync(() => { way.ended(all); way.bell.ring() })))

    const begin = Effect.gen(function* () {
      mayBeMore = false
      looked = yield* Clock.currentTimeMillis
      const most = way.toLookAt()
      const ready = yield* outbox.ready(looked, most)
      const lines = way.begin(ready)
      for (const one of lines) yield* Effect.forkScoped(line(one))
      if (way.looksFurther(ready.length, most)) mayBeMore = true
      return mayBeMore || lines.length > 0
    })
    const until = Effect.gen(function* () {
      const now = yield* Clock.currentTimeMillis
      if (way.count() > 0) return looked + lookBetween - now
      const next = (yield* outbox.next(now)) ?? now + longestLook
      return Math.min(Math.max(next - now, shortestLook), longestLook)
    })

    yield* outbox.turn
    yield* Effect.forkScoped(deadlines.watch)
    yield* Effect.forkScoped(Effect.forever(Effect.andThen(outbox.rung, Effect.sync(() => { mayBeMore = true; way.bell.ring() }))))
    const wait = Effect.flatMap(until, (millis) => Effect.andThen(Effect.sleep(millis), Effect.sync(() => { mayBeMore = true })))
    const linger = (seen: number) => Effect.gen(function* () {
      if (way.isFirst()) yield* Effect.forkScoped(Effect.andThen(Effect.sleep(lingers), Effect.sync(() => { way.late(); way.bell.ring() })))
      yield* way.bell.after(seen)
    })
    const once = Effect.gen(function* () {
      const seen = way.bell.rung()
      if (way.mayLinger()) return yield* linger(seen)
      yield* way.settle(outbox)
      const isTime = (yield* Clock.currentTimeMillis) >= looked + lookBetween // however often something ends meanwhile
      const isBegun = mayBeMore || isTime || way.hasRoom() ? yield* begin : false
      if (!isBegun) yield* Effect.raceFirst(way.bell.after(seen), wait)
    })
    return yield* Effect.ensuring(Effect.forever(once), Effect.ignore(way.settle(outbox)))
  }))
