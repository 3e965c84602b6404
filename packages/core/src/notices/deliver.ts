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
import { Outbox } from "./outbox.ts"
import type { Outcome, OutboxFailure, Outgoing, Waiting } from "./outbox.ts"
import type { Pausing } from "./pause.ts"
import type { Practice } from "../Practice.ts"
import { Bell } from "../store/bell.ts"

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

/** How many notices of each kind are held at most; when so few are left, more is looked for. */
const mostHeld = 512
const fewHeld = 128
/** Whatever the outbox says of when to look next, it is looked at no later than after this, nor at once, in milliseconds. */
const longestLook = 60_000
const shortestLook = 50
/** So long when something is on its way and the next may come due meanwhile. */
const lookBetween = 1_000
/** What came is written down once there is so much of it, or so many milliseconds after the first, or when nothing else is on its way. */
const writtenAtOnce = 256
const lingers = 20

type Kind = "safety" | "others"
const kindOf = ({ notice }: Waiting): Kind => (notice.safety ? "safety" : "others")
const lineOf = (waiting: Waiting): string => `${kindOf(waiting)} ${waiting.notice.trajectory}`

/** The lines being brought, what came of what was in them, and those at whose end that is. */
const onTheWay = () => {
  const lines = new Set<string>()
  const held = { safety: 0, others: 0 }
  const ended: (readonly Waiting[])[] = []
  let came: Outcome[] = []
  let isFreed = false
  let isTimed = false
  let isLate = false
  return {
    bell: Bell.make(),
    count: () => held.safety + held.others,
    /** Whether enough has ended since something was begun to look for more. */
    hasRoom: () => isFreed && held.safety <= fewHeld && held.others <= fewHeld,
    /** How many to look at: what is on its way is among what can be brought, and comes first. */
    toLookAt: () => mostHeld + held.safety,
    came: (outcome: Outcome): void => void came.push(outcome),
    /** Whether what came may wait for more of it. */
    mayLinger: () => came.length > 0 && came.length < writtenAtOnce && !isLate && lines.size > ended.length,
    /** True for the first to ask since it was written down last. */
    isFirst: () => !isTimed && (isTimed = true),
    late: () => { isLate = true },
    ended: (line: readonly Waiting[]): void => void ended.push(line),
    /** What of this can be begun, by line: nothing of a line that is being brought, and no more than is held at most. */
    begin: (ready: readonly Waiting[]): readonly (readonly Waiting[])[] => {
      const fresh = new Map<string, Waiting[]>()
      isFreed = false
      for (const waiting of ready) {
        const [line, kind] = [lineOf(waiting), kindOf(waiting)]
        if (lines.has(line) || held[kind] >= mostHeld) continue
        const group = fresh.get(line) ?? []
        fresh.set(line, group)
        group.push(waiting)
        held[kind]++
      }
      for (const line of fresh.keys()) lines.add(line)
      return [...fresh.values()]
    },
    /** Writes down what came since. A line is free again only once that is done, so that nothing of it is brought twice. */
    settle: (outbox: Outgoing): Effect.Effect<void, OutboxFailure> =>
      Effect.suspend(() => {
        const [outcomes, freed] = [came, ended.splice(0)]
        came = []
        return Effect.map(outcomes.length === 0 ? Effect.void : outbox.settle(outcomes), () => {
          for (const line of freed) {
            const [first] = line
            if (first === undefined) continue
            isFreed = true
            lines.delete(lineOf(first))
            held[kindOf(first)] -= line.length
          }
        })
      }).pipe(Effect.uninterruptible)
  }
}

export const deliver = ({ practice, sideBySide = 16, patience = "30 seconds", tries = 12, pause = {} }: DeliverOptions): Effect.Effect<never, OutboxFailure, Outbox | People | Notifier> =>
  Effect.scoped(Effect.gen(function* () {
    const outbox = yield* Outbox
    const deadlines = Deadlines.make(patience)
    const bring = bringing({ practice, people: yield* People, notifier: yield* Notifier, deadlines, tries, pause })
    const places = { safety: Semaphore.makeUnsafe(sideBySide), others: Semaphore.makeUnsafe(sideBySide) }
    const way = onTheWay()
    /** Something may be there that was not when it was last looked. */
    let mayBeMore = true

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
      const ready = yield* outbox.ready(yield* Clock.currentTimeMillis, way.toLookAt())
      const lines = way.begin(ready)
      for (const one of lines) yield* Effect.forkScoped(line(one))
      return lines.length > 0
    })
    const until = Effect.gen(function* () {
      if (way.count() > 0) return lookBetween
      const now = yield* Clock.currentTimeMillis
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
      const isBegun = mayBeMore || way.hasRoom() ? yield* begin : false
      if (!isBegun) yield* Effect.raceFirst(way.bell.after(seen), wait)
    })
    return yield* Effect.ensuring(Effect.forever(once), Effect.ignore(way.settle(outbox)))
  }))
