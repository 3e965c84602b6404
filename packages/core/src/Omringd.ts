/**
 * The library over a store for whoever does not use effect: promises and async iterables. It adds nothing to `Trajectories`.
 * A refusal is an answer; only what a store can do wrong rejects, and a day that is none, with the same tagged failures. Each method says with which.
 */
import * as Deferred from "effect/Deferred"
import * as Effect from "effect/Effect"
import * as Layer from "effect/Layer"
import * as ManagedRuntime from "effect/ManagedRuntime"
import * as Result from "effect/Result"
import * as Stream from "effect/Stream"
import type { Moment } from "./Moment.ts"
import type { Practice } from "./Practice.ts"
import type { Refusal } from "./Refusal.ts"
import type { Step } from "./Step.ts"
import type { Following, Placed } from "./store/following.ts"
import { promised } from "./store/promised.ts"
import type { PromisedStore } from "./store/promised.ts"
import type { HostClient } from "./store/within.ts"
import type { Taken, Who } from "./Taken.ts"
import { Trajectories } from "./Trajectories.ts"
import type { Answer, Attention, OfOne, TakeOptions } from "./Trajectories.ts"
import type { Trajectory } from "./Trajectory.ts"
import { TrajectoryStore } from "./TrajectoryStore.ts"

/** @public */
export type Answered =
  | {
      readonly ok: true
      readonly trajectory: Trajectory
      readonly taken: Taken
      /**
       * True when this had been taken before under the same `who.id`: the same step, field for field, by the same person. Nothing changed then, and `taken`
       * is as it was recorded. `at` and `recordedAt` are not compared: that it was said to have happened on another day now, `taken.at` shows.
       */
      readonly again: boolean
    }
  | { readonly ok: false; readonly refusal: Refusal }

/** What can be asked of one trajectory, in a host's transaction as well as by itself. @public */
export interface PromisedOfOne {
  /**
   * Judges a step and records it if it may be taken. The same `who.id` twice is recorded once. Rejects with `Conflict`, `StoreUnavailable`,
   * `StoreCorrupt` or `Unreadable`; an `id` that is no reference is refused, as `Malformed`.
   */
  take(id: string, step: Step, who: Who, options?: TakeOptions): Promise<Answered>
  /** The same for input that nobody has looked at yet, such as parsed JSON. Rejects with the same. */
  takeUnknown(id: string, step: unknown, who: unknown, options?: TakeOptions): Promise<Answered>
  /** Every reason why this step cannot be taken now; undefined when it can. Rejects with `StoreUnavailable`, `StoreCorrupt` or `Unreadable`. */
  whyNot(id: string, step: unknown, who: unknown): Promise<Refusal | undefined>
  /**
   * The trajectory as it is now, one in which nothing has happened when nobody wrote to it; what else there is to ask of it, `practice` answers.
   * Rejects with `StoreUnavailable`, `StoreCorrupt` or `Unreadable`.
   */
  read(id: string): Promise<Trajectory>
  /** Removes a trajectory from where it is kept. Rejects with `StoreUnavailable` or `StoreCorrupt`, and not when there is none. */
  forget(id: string): Promise<void>
}

/** In a host's transaction: what is recorded is there once the host commits, and never was when it does not. @public */
export interface OmringdWithin extends PromisedOfOne {
  /** To be called once the transaction is committed: then what was recorded is remembered. Left out, it is read again later. */
  committed(): void
}

/** @public */
export interface Omringd extends PromisedOfOne {
  readonly practice: Practice
  /**
   * What needs to happen in each trajectory of a caseload, or in all. Whoever goes over it is rejected with `NotAMoment` when this is no day or moment
   * that exists, and with `StoreUnavailable` or `StoreCorrupt`; a trajectory that cannot be read is handed over as `unreadable`.
   */
  whatNeedsToHappen(at: Moment, of?: Iterable<string>): AsyncIterable<Attention>
  /**
   * Every recorded step in one order, after a position (0: from the beginning). Ends when this is closed. Whoever goes over it is rejected with
   * `StoreUnavailable`, `StoreCorrupt` or `Unreadable`.
   */
  follow(after?: number, options?: Following): AsyncIterable<Placed>
  /**
   * Hands each recorded step to `handle` from where this name had come to, one follower at a time across processes; at least once, so
   * that handling one twice must do no harm. Ends when this is closed; rejects with what `handle` rejects with or throws, with `StoreUnavailable`
   * (also when the followers of this store have no names), `StoreCorrupt` or `Unreadable`.
   */
  consume(name: string, handle: (placed: Placed) => unknown, options?: Following): Promise<void>
  /**
   * The same in the transaction that the host began on this client of its own, at READ COMMITTED; once for each transaction. Rejects with
   * `StoreUnavailable` when the store is not in a database that a host could share; that no transaction is open, what is asked in it says.
   */
  within(client: HostClient): Promise<OmringdWithin>
  /** What lies underneath, for importing and copying: nothing is judged there. */
  readonly store: PromisedStore
  /** Ends what follows and consumes, once each has kept where it had come to, and closes the store. Rejects with nothing; what is asked afterwards is rejected by the store, as `StoreUnavailable`. */
  close(): Promise<void>
}

/** @public */
export interface OmringdOptions<E> {
  readonly practice: Practice
  /** `memory()`, `sqlite({ file })`, or anyone's own. */
  readonly store: Layer.Layer<TrajectoryStore, E>
  /** How many trajectories to hold in memory; 1000 when left out, 0 for none. */
  readonly remember?: number
  /** Keeps a snapshot of a trajectory in the store after every so many steps, and reads on from there; never when left out. */
  readonly snapshotEvery?: number
}

const answered = (answer: Answer): Answered =>
  Result.isFailure(answer) ? { ok: false, refusal: answer.failure } : { ok: true, ...answer.success }

const promisedOfOne = ({ take, takeUnknown, whyNot, read, forget }: OfOne): PromisedOfOne => ({
  take: async (id, step, who, options) => answered(await Effect.runPromise(take(id, step, who, options))),
  takeUnknown: async (id, step, who, options) => answered(await Effect.runPromise(takeUnknown(id, step, who, options))),
  whyNot: (id, step, who) => Effect.runPromise(whyNot(id, step, who)),
  read: (id) => Effect.runPromise(read(id)),
  forget: (id) => Effect.runPromise(forget(id))
})

/** Opens the store; rejects with the reason when it cannot be: of ours `StoreUnavailable`, `StoreCorrupt` or `NewerSchema`. @public */
export const openOmringd = async <E>({ practice, store: layer, ...options }: OmringdOptions<E>): Promise<Omringd> => {
  const runtime = ManagedRuntime.make(Layer.provideMerge(Trajectories.layer({ practice, ...options }), layer))
  const { trajectories, store } = await runtime.runPromise(Effect.all({ trajectories: Trajectories, store: TrajectoryStore }))
  const closing = Deferred.makeUnsafe<void>()
  const running = new Set<Promise<void>>()
  const untilClosed = <A, F>(stream: Stream.Stream<A, F>): AsyncIterable<A> =>
    Stream.toAsyncIterable(Stream.interruptWhen(stream, Deferred.await(closing)))
  const follow = (after = 0, following?: Following) => untilClosed(store.follow(after, following))
  return {
    practice,
    ...promisedOfOne(trajectories),
    whatNeedsToHappen: (at, of) => untilClosed(trajectories.whatNeedsToHappen(at, of)),
    follow,
    consume: (name, handle, options) => {
      const handled = (placed: Placed) => Effect.tryPromise({ try: async () => handle(placed), catch: (thrown) => thrown })
      const consuming = Effect.runPromise(Effect.raceFirst(trajectories.consume(name, handled, options), Deferred.await(closing)))
      running.add(consuming)
      return consuming.finally(() => running.delete(consuming))
    },
    within: async (client) => {
      const within = Effect.runSync(trajectories.within(client)) // asks nothing of anyone
      return { ...promisedOfOne(within), committed: within.committed }
    },
    store: promised(store, follow),
    close: async () => {
      await Effect.runPromise(Deferred.succeed(closing, undefined))
      await Promise.allSettled(running) // each keeps where it has come to
      await runtime.dispose()
    }
  }
}

export { NotAMoment } from "./store/not-a-moment.ts"
export type { PromisedConsumer, PromisedSnapshots, PromisedStore } from "./store/promised.ts"
