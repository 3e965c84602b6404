/** The services for whoever does not use effect: they run from here until they are closed, or bring what is due when they are asked. */
import * as Cause from "effect/Cause"
import * as Deferred from "effect/Deferred"
import * as Effect from "effect/Effect"
import * as Exit from "effect/Exit"
import * as Fiber from "effect/Fiber"
import * as Layer from "effect/Layer"
import * as ManagedRuntime from "effect/ManagedRuntime"
import * as Semaphore from "effect/Semaphore"
import type { People } from "./directory.ts"
import type { Notifier } from "./notifier.ts"
import { once } from "./once.ts"
import type { Once } from "./once.ts"
import { Outbox } from "./outbox.ts"
import type { OutboxFailure, Outgoing, Parked } from "./outbox.ts"
import { Rounds } from "./rounds.ts"
import { canAnnounce, run } from "./run.ts"
import type { NoticesOptions } from "./run.ts"
import { StoreUnavailable } from "../store/failure.ts"
import type { Unreadable } from "../store/failure.ts"
import { asked } from "../store/not-a-moment.ts"
import type { TrajectoryStore } from "../TrajectoryStore.ts"

/** @public */
export interface Notices {
  /**
   * Announces what was recorded, looks whose days have come, brings everything that is due now, and then answers what was brought and what was not, with
   * why. For a nightly job: open with `live: false`, ask once, close. Services that run stand aside meanwhile, and what they brought before is not in the
   * answer. Rejects with `StoreUnavailable`, as `locked` when another process brings from here and as `closed` when it was closed, or with `StoreCorrupt`.
   */
  once(): Promise<Once>
  /** What is no longer tried, in order, with the reason. */
  parked(): Promise<readonly Parked[]>
  /** Lets what is parked wait again, in its old place; all of it when no ids are given. How many there were. */
  resume(ids?: readonly string[]): Promise<number>
  /** Rejects when the services ended because one of them could not go on; never settles otherwise. Whoever does not look at it has Node end the process. */
  readonly failure: Promise<never>
  /** Lets nothing more begin, writes down what came of what was sent, and closes all that was opened. */
  close(): Promise<void>
}

/** @public */
interface Opening extends Omit<NoticesOptions, "unreadable"> {
  readonly store: Layer.Layer<TrajectoryStore, unknown>
  readonly outbox: Layer.Layer<Outbox, unknown>
  readonly notifier: Layer.Layer<Notifier, unknown>
  readonly people: Layer.Layer<People, unknown>
  /** Told of each step that cannot be read. Left out, it is logged. */
  readonly unreadable?: (step: Unreadable) => void
}
/** Each layer is opened for these services and closed with them; what keeps one from opening rejects. @public */
export type OpenNotices =
  | Opening & {
    readonly live?: true
    readonly rounds: Layer.Layer<Rounds, unknown>
  }
  | Opening & {
    /** Nothing runs by itself: `once` brings, and looks at every trajectory itself. */
    readonly live: false
    readonly rounds?: never
  }

const pageOf = 100

/** Everything that is parked, a page at a time. */
const allParked = (outbox: Outgoing): Effect.Effect<readonly Parked[], OutboxFailure> => {
  const after = (id: string | undefined, found: readonly Parked[]): Effect.Effect<readonly Parked[], OutboxFailure> =>
    Effect.flatMap(outbox.parked(id, pageOf), (page) => {
      const all = [...found, ...page]
      return page.length < pageOf ? Effect.succeed(all) : after(page.at(-1)?.notice.id, all)
    })
  return after(undefined, [])
}

const closed = new StoreUnavailable({ store: "notices", why: "closed", said: "they were closed" })
/** Where nothing runs nobody asks for a round. */
const none = Layer.succeed(Rounds, { ask: () => Effect.void, work: () => Effect.never })

/** Opens what the services need and begins; rejects with the reason when it cannot be opened, or `since` is no day or moment. @public */
export const openNotices = async ({ store, outbox: kept, notifier, people, rounds = none, live = true, unreadable, ...options }: OpenNotices): Promise<Notices> => {
  if (options.since !== undefined) await Effect.runPromise(asked("since", options.since))
  const runtime = ManagedRuntime.make(Layer.mergeAll(store, kept, notifier, people, rounds))
  const outbox = await runtime.runPromise(Effect.andThen(canAnnounce, Outbox)).catch(async (reason: unknown) => {
    await runtime.dispose()
    return Promise.reject(reason)
  })
  const told = unreadable === undefined ? {} : { unreadable: (step: Unreadable) => Effect.ignore(Effect.try(() => unreadable(step))) }
  const settings: NoticesOptions = { ...options, ...told }
  const [closing, gate] = [Deferred.makeUnsafe<never, StoreUnavailable>(), Semaphore.makeUnsafe(1)]
  let isOpen = true
  let running: Fiber.Fiber<never, unknown> | undefined
  let fail: (reason: unknown) => void = () => {}
  const failure = new Promise<never>((_, reject) => { fail = reject })
  const begin = Effect.sync(() => {
    if (!live || !isOpen) return
    const begun = runtime.runFork(run(settings))
    running = begun
    begun.addObserver((exit) => { if (running === begun && Exit.isFailure(exit)) fail(Cause.squash(exit.cause)) })
  })
  const stop = Effect.suspend(() => {
    const begun = running
    running = undefined
    return begun === undefined ? Effect.void : Fiber.interrupt(begun)
  })
  Effect.runSync(begin)
  return {
    once: () => runtime.runPromise(Effect.raceFirst(gate.withPermit(Effect.acquireUseRelease(stop, () => once(settings), () => begin)), Deferred.await(closing))),
    parked: () => runtime.runPromise(allParked(outbox)),
    resume: (ids) => runtime.runPromise(outbox.resume(ids)),
    failure,
    close: async () => {
      isOpen = false
      await Effect.runPromise(Effect.andThen(Deferred.fail(closing, closed), gate.withPermit(stop)))
      await runtime.dispose()
    }
  }
}
