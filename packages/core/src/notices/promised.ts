/** The services for whoever does not use effect: they run from here until they are closed. */
import * as Cause from "effect/Cause"
import * as Effect from "effect/Effect"
import * as Exit from "effect/Exit"
import * as Fiber from "effect/Fiber"
import * as Layer from "effect/Layer"
import * as ManagedRuntime from "effect/ManagedRuntime"
import type { People } from "./directory.ts"
import type { Notifier } from "./notifier.ts"
import { Outbox } from "./outbox.ts"
import type { OutboxFailure, Outgoing, Parked } from "./outbox.ts"
import type { Rounds } from "./rounds.ts"
import { canAnnounce, run } from "./run.ts"
import type { NoticesOptions } from "./run.ts"
import type { Unreadable } from "../store/failure.ts"
import { asked } from "../store/not-a-moment.ts"
import type { TrajectoryStore } from "../TrajectoryStore.ts"

/** @public */
export interface Notices {
  /** What is no longer tried, in order, with the reason. */
  parked(): Promise<readonly Parked[]>
  /** Lets what is parked wait again, in its old place; all of it when no ids are given. How many there were. */
  resume(ids?: readonly string[]): Promise<number>
  /** Rejects when the services ended because one of them could not go on; never settles otherwise. Whoever does not look at it has Node end the process. */
  readonly failure: Promise<never>
  /** Lets nothing more begin, writes down what came of what was sent, and closes all that was opened. */
  close(): Promise<void>
}

/** Each layer is opened for these services and closed with them; what keeps one from opening rejects. @public */
export interface OpenNotices extends Omit<NoticesOptions, "unreadable"> {
  readonly store: Layer.Layer<TrajectoryStore, unknown>
  readonly outbox: Layer.Layer<Outbox, unknown>
  readonly notifier: Layer.Layer<Notifier, unknown>
  readonly people: Layer.Layer<People, unknown>
  readonly rounds: Layer.Layer<Rounds, unknown>
  /** Told of each step that cannot be read. Left out, it is logged. */
  readonly unreadable?: (step: Unreadable) => void
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

/** Opens what the services need and begins; rejects with the reason when it cannot be opened, or `since` is no day or moment. @public */
export const openNotices = async ({ store, outbox: kept, notifier, people, rounds, unreadable, ...options }: OpenNotices): Promise<Notices> => {
  if (options.since !== undefined) await Effect.runPromise(asked("since", options.since))
  const runtime = ManagedRuntime.make(Layer.mergeAll(store, kept, notifier, people, rounds))
  const outbox = await runtime.runPromise(Effect.andThen(canAnnounce, Outbox)).catch(async (reason: unknown) => {
    await runtime.dispose()
    return Promise.reject(reason)
  })
  const told = unreadable === undefined ? {} : { unreadable: (step: Unreadable) => Effect.ignore(Effect.try(() => unreadable(step))) }
  const running = runtime.runFork(run({ ...options, ...told }))
  let isClosing = false
  const failure = new Promise<never>((_, reject) => {
    running.addObserver((exit) => {
      if (!isClosing && Exit.isFailure(exit)) reject(Cause.squash(exit.cause))
    })
  })
  return {
    parked: () => runtime.runPromise(allParked(outbox)),
    resume: (ids) => runtime.runPromise(outbox.resume(ids)),
    failure,
    close: async () => {
      isClosing = true
      await Effect.runPromise(Fiber.interrupt(running))
      await runtime.dispose()
    }
  }
}
