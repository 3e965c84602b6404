/**
 * The practice over a store: the same questions and the same answers, and what is taken is recorded. A refusal is an answer and
 * stands in the success channel, as it does in `Practice`; only what a store can do wrong is a failure, so that whoever retries
 * failures never retries a refusal.
 */
import * as Context from "effect/Context"
import * as Effect from "effect/Effect"
import * as Layer from "effect/Layer"
import * as Result from "effect/Result"
import type * as Stream from "effect/Stream"
import type { Moment } from "./Moment.ts"
import type { PhaseName } from "./Phase.ts"
import type { Practice } from "./Practice.ts"
import type { Taking } from "./practice/take.ts"
import type { Refusal } from "./Refusal.ts"
import type { Step } from "./Step.ts"
import { caseload } from "./store/caseload.ts"
import type { Attention } from "./store/caseload.ts"
import { consume } from "./store/consumer.ts"
import { Conflict, StoreUnavailable } from "./store/failure.ts"
import type { AppendFailure, ReadFailure, StoreCorrupt } from "./store/failure.ts"
import type { Following, Placed } from "./store/following.ts"
import { latestOf } from "./store/latest.ts"
import { recordedNow } from "./store/now.ts"
import type { NotAMoment } from "./store/not-a-moment.ts"
import { Remembered } from "./store/remembered.ts"
import type { Memory } from "./store/remembered.ts"
import { Snapshot } from "./store/snapshot.ts"
import { notATrajectory } from "./store/unnamed.ts"
import type { HostClient } from "./store/within.ts"
import type { Who } from "./Taken.ts"
import type { Trajectory } from "./Trajectory.ts"
import { TrajectoryStore } from "./TrajectoryStore.ts"
import type { Store } from "./TrajectoryStore.ts"
import { isReference } from "./Words.ts"

/** @public */
export type Answer = Result.Result<Taking<PhaseName, Step>, Refusal>

/** @public */
export interface TakeOptions {
  /** The version the proposal was made on. When the trajectory is at another one, that is a `Conflict`; not so when this very step was taken before. */
  readonly onVersion?: number | undefined
}

/** What can be asked of one trajectory, in a host's transaction as well as by itself. @public */
export interface OfOne {
  /**
   * Judges a step and records it if it may be taken; the same `who.id` twice is recorded once. When someone else was first it is
   * judged once more on what there is then; a second `Conflict` in a row is a failure. `recordedAt` is now unless `who` says it.
   */
  take(id: string, step: Step, who: Who, options?: TakeOptions): Effect.Effect<Answer, AppendFailure>
  /** The same for input that nobody has looked at yet. */
  takeUnknown(id: string, step: unknown, who: unknown, options?: TakeOptions): Effect.Effect<Answer, AppendFailure>
  /** Every reason why this step cannot be taken now; undefined when it can. Records nothing. */
  whyNot(id: string, step: unknown, who: unknown): Effect.Effect<Refusal | undefined, ReadFailure>
  /** The trajectory as it is in the store now; one in which nothing has happened when nobody wrote to it. */
  read(id: string): Effect.Effect<Trajectory, ReadFailure>
  /** Removes a trajectory from the store, and from what this service remembers. */
  forget(id: string): Effect.Effect<void, StoreUnavailable | StoreCorrupt>
}

/** The service in a host's transaction. What it records is there once the host commits, and never was when it does not. @public */
export interface Within extends OfOne {
  /** To be called once the transaction is committed: then what was recorded is remembered. Left out, it is read again later. */
  committed(): void
}

/** @public */
export interface Service extends OfOne {
  /** Every recorded step of all trajectories in one order, after a position. */
  follow(after: number, options?: Following): Stream.Stream<Placed, ReadFailure>
  /** The same for a follower with a name: each step at least once, one follower at a time, from where that name had come to. */
  consume<E, R>(name: string, handle: (placed: Placed) => Effect.Effect<unknown, E, R>, options?: Following): Effect.Effect<void, E | ReadFailure, R>
  /** What needs to happen in each trajectory of a caseload, or in all. One that cannot be read is named and does not hide the others; a day that is none is a failure. */
  whatNeedsToHappen(at: Moment, of?: Iterable<string>): Stream.Stream<Attention, StoreUnavailable | StoreCorrupt | NotAMoment>
  /**
   * The same in the transaction that a host began on this client of its own, at READ COMMITTED; once for each transaction. A failure when
   * the store is not in a database that a host could share.
   */
  within(client: HostClient): Effect.Effect<Within, StoreUnavailable>
}

/** @public */
export interface TrajectoriesOptions {
  readonly practice: Practice
  /** How many trajectories to hold in memory; 1000 when left out, 0 for none. */
  readonly remember?: number
  /** Keeps a snapshot of a trajectory in the store after every so many steps, and reads on from there; never when left out. */
  readonly snapshotEvery?: number
}

interface Serving extends TrajectoriesOptions {
  /** Under what snapshots are kept. */
  readonly key: string
}

const ofOne = ({ practice, snapshotEvery, key }: Serving, store: Store, memory: Memory): OfOne => {
  const latestWith = latestOf({ practice, store, snapshots: snapshotEvery === undefined ? undefined : key })
  const latest = (id: string) => Effect.flatMap(memory.now, (remembered) => latestWith(remembered, id))
  /** A snapshot that could not be kept is none: the step was recorded all the same. */
  const snapshot = (trajectory: Trajectory, { asOf }: Remembered): Effect.Effect<void> => {
    const { id, version } = trajectory
    if (snapshotEvery === undefined || store.snapshots === undefined || version % snapshotEvery !== 0) return Effect.void
    return Effect.ignore(store.snapshots.save(id, key, { version, text: Snapshot.write(trajectory), ...(asOf === undefined ? {} : { asOf }) }))
  }

  /** Records what may be taken on this trajectory. */
  const takeOn = (remembered: Remembered, trajectory: Trajectory, step: unknown, who: unknown): Effect.Effect<Answer, AppendFailure> => {
    const answer = practice.takeUnknown(trajectory, step, who)
    if (Result.isFailure(answer) || answer.success.again) return Effect.succeed(answer)
    const { taken, trajectory: next } = answer.success
    return Effect.flatMap(store.append(trajectory.id, trajectory.version, [taken]), () => {
      remembered.recorded(next)
      return Effect.as(snapshot(next, remembered), answer)
    })
  }
  /** What is remembered may be old: it is enough to record on, since the store would refuse, but not to say no on. */
  const isCertain = (answer: Answer): boolean => Result.isSuccess(answer) && !answer.success.again
  const takeOnLatest = (remembered: Remembered, id: string, step: unknown, who: unknown, onVersion: number | undefined) =>
    Effect.flatMap(latestWith(remembered, id), (trajectory) =>
      onVersion === undefined || trajectory.version === onVersion ? takeOn(remembered, trajectory, step, who) : takenBefore(trajectory, step, who, onVersion))
  /** On another version than it was proposed on. */
  const takenBefore = (trajectory: Trajectory, step: unknown, who: unknown, expected: number): Effect.Effect<Answer, Conflict> => {
    const answer = practice.takeUnknown(trajectory, step, who)
    return Result.isSuccess(answer) && answer.success.again
      ? Effect.succeed(answer)
      : Effect.fail(new Conflict({ trajectory: trajectory.id, expected, actual: trajectory.version }))
  }
  const takeRemembering = (remembered: Remembered, id: string, step: unknown, who: unknown, onVersion: number | undefined): Effect.Effect<Answer, AppendFailure> => {
    const before = remembered.get(id)
    if (before === undefined || (onVersion !== undefined && before.version !== onVersion)) return takeOnLatest(remembered, id, step, who, onVersion)
    return Effect.flatMap(takeOn(remembered, before, step, who), (answer) => (isCertain(answer) ? Effect.succeed(answer) : takeOnLatest(remembered, id, step, who, onVersion)))
  }
  const takeUnknown = (id: string, step: unknown, proposed: unknown, { onVersion }: TakeOptions = {}): Effect.Effect<Answer, AppendFailure> => {
    if (!isReference(id)) return Effect.succeed(Result.fail(notATrajectory(practice, id, step, proposed)))
    return Effect.flatMap(recordedNow(proposed), (who) => Effect.flatMap(memory.now, (remembered) =>
      Effect.catchTag(takeRemembering(remembered, id, step, who, onVersion), "Conflict", () => {
        remembered.drop(id)
        return takeOnLatest(remembered, id, step, who, onVersion)
      })))
  }
  return {
    take: takeUnknown,
    takeUnknown,
    whyNot: (id, step, proposed) => {
      if (!isReference(id)) return Effect.succeed(notATrajectory(practice, id, step, proposed))
      return Effect.flatMap(recordedNow(proposed), (who) => Effect.map(latest(id), (trajectory) => practice.whyNot(trajectory, step, who)))
    },
    read: latest,
    forget: (id) => Effect.suspend(() => {
      memory.drop(id)
      return store.forget(id)
    })
  }
}

const serve = (options: TrajectoriesOptions, store: Store): Service => {
  const { practice, remember = 1_000 } = options
  const serving: Serving = { ...options, key: Snapshot.keyOf(practice) }
  const memory = Remembered.of(store, remember)
  const one = ofOne(serving, store, memory)
  return {
    ...one,
    follow: store.follow,
    consume: (name, handle, how) => consume(store, name, how)(handle),
    whatNeedsToHappen: caseload(practice, store, one.read),
    within: (client) => {
      if (store.within === undefined) return Effect.fail(notShared)
      const inIt = store.within(client)
      const remembered = memory.within()
      return Effect.succeed({
        ...ofOne(serving, inIt.store, remembered),
        committed: () => {
          inIt.committed()
          remembered.committed()
        }
      })
    }
  }
}
const notShared = new StoreUnavailable({ store: "this store", why: "other", said: "it is not in a database of which a host's transaction could be part" })

/** @public */
export class Trajectories extends Context.Service<Trajectories, Service>()("@omringd/core/Trajectories") {
  static readonly layer = (options: TrajectoriesOptions): Layer.Layer<Trajectories, never, TrajectoryStore> =>
    Layer.effect(Trajectories, Effect.map(TrajectoryStore, (store) => serve(options, store)))
}

export type { Attention } from "./store/caseload.ts"
export { NotAMoment } from "./store/not-a-moment.ts"
