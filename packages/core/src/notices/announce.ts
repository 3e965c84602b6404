/**
 * Follows the store's log under a name, and puts what each step makes known into the outbox, a page at a time. At least once: a page that was put
 * and not yet saved is put again, and the outbox knows its ids. The state before a step is made of the steps before it and no later one.
 *
 * A step that cannot be read silences its own trajectory from there on, and no other. Nothing after it is saved as announced until then: once it can be
 * read again, by a later release or from a copy, and this begins anew, what it and those after it make known is announced.
 */
import * as Effect from "effect/Effect"
import * as Stream from "effect/Stream"
import { Outbox } from "./outbox.ts"
import { Notice } from "../Notice.ts"
import type { Sha256 } from "../Chain.ts"
import { Moment } from "../Moment.ts"
import type { Practice } from "../Practice.ts"
import { noNames } from "../store/consumer.ts"
import type { ReadFailure, StoreCorrupt, StoreUnavailable, Unreadable } from "../store/failure.ts"
import { pageLength } from "../store/following.ts"
import type { Following, Placed } from "../store/following.ts"
import { asked } from "../store/not-a-moment.ts"
import type { NotAMoment } from "../store/not-a-moment.ts"
import { Remembered } from "../store/remembered.ts"
import type { Taken } from "../Taken.ts"
import { Trajectory } from "../Trajectory.ts"
import { TrajectoryStore } from "../TrajectoryStore.ts"
import type { Store } from "../TrajectoryStore.ts"

/** @public */
export interface AnnounceOptions extends Following {
  readonly practice: Practice
  readonly sha256: Sha256
  /** Under which it follows; `notices` when left out. */
  readonly name?: string
  /** What was recorded before this day or moment is not announced: for a store that has a past. What is none is a failure. */
  readonly since?: Moment
  /** How many trajectories to hold in memory; 1000 when left out. One that is not held is read again when a step of it can make something known. */
  readonly remember?: number
  /** Told of each step that cannot be read; left out, it is logged. */
  readonly unreadable?: (step: Unreadable) => Effect.Effect<void>
}

/** @public */
type Broken = StoreUnavailable | StoreCorrupt

/** Not compared by their words: those may have been forgotten in between. */
const isSame = (one: Taken | undefined, other: Taken): boolean =>
  one !== undefined && one.id === other.id && one.step.step === other.step.step && one.by === other.by && one.at === other.at && one.recordedAt === other.recordedAt

/** The state before a step, when it need not be read for. */
const heldBefore = (remembered: Remembered, { trajectory, number }: Taken): Trajectory | undefined => {
  if (number === 1) return Trajectory.start(trajectory)
  const before = remembered.get(trajectory)
  return before?.version === number - 1 ? before : undefined
}

/** Reads what came before a step; undefined when this very step is no longer there. */
const readBefore = (store: Store, practice: Practice, taken: Taken): Effect.Effect<Trajectory | undefined, ReadFailure> =>
  Effect.map(store.read(taken.trajectory), (steps) =>
    isSame(steps[taken.number - 1], taken) ? practice.fold(Trajectory.start(taken.trajectory), steps.slice(0, taken.number - 1)) : undefined)

/** Says which steps' notices are none to announce: nobody tells after such a step, or it is of before. */
const silence = ({ notices }: Practice, since: Moment | undefined) => {
  const told = new Set<string>(notices.flatMap(({ tellsAfter }) => tellsAfter?.steps ?? []))
  return ({ step, recordedAt }: Taken): boolean => !told.has(step.step) || (since !== undefined && Moment.isBefore(recordedAt, since))
}

const logged = (step: Unreadable): Effect.Effect<void> => Effect.logError(step.message)

/** @public */
export const announce = ({ practice, sha256, name = "notices", since, remember = 1_000, unreadable = logged, live = true }: AnnounceOptions): Effect.Effect<void, Broken | NotAMoment, TrajectoryStore | Outbox> =>
  Effect.scoped(Effect.gen(function* () {
    if (since !== undefined) yield* asked("since", since)
    const [store, outbox] = [yield* TrajectoryStore, yield* Outbox]
    const consumer = yield* store.consumer?.(name) ?? Effect.fail(noNames)
    const memory = Remembered.of(store, remember)
    const isSilent = silence(practice, since)
    const broken = new Set<string>()
    /** The latest step told of, by trajectory, since it was last seen that it is still there. */
    const told = new Map<string, number>()
    let seen = consumer.position

    const stopAt = (step: Unreadable): Effect.Effect<void> => {
      broken.add(step.trajectory)
      return unreadable(step)
    }
    /** The state before, read for; undefined when that cannot be, or it is gone. */
    const read = (taken: Taken): Effect.Effect<Trajectory | undefined, Broken> =>
      Effect.catchTag(readBefore(store, practice, taken), "Unreadable", (step) => Effect.as(stopAt(step), undefined))

    const noticesOf = (page: readonly Placed[]) => Effect.gen(function* () {
      const notices: Notice[] = []
      const remembered = yield* memory.now
      for (const { taken } of page) {
        if (broken.has(taken.trajectory)) continue
        const silent = isSilent(taken)
        const before = heldBefore(remembered, taken) ?? (silent ? undefined : yield* read(taken))
        if (before === undefined) continue
        const trajectory = practice.fold(before, [taken])
        remembered.keep(trajectory)
        if (!silent) notices.push(...practice.announcedAfter(before, trajectory, taken).map((one) => Notice.of(sha256, one)))
      }
      return notices
    })
    /**
     * What was forgotten after its page was read is forgotten here too: whoever forgets does so in the store first. It is looked at once this has
     * caught up, when little lies after the latest step that was told of.
     */
    const forgotten = Effect.suspend(() => {
      const all = [...told]
      told.clear()
      return Effect.forEach(all, ([trajectory, number]) =>
        Effect.flatMap(Effect.orElseSucceed(store.read(trajectory, number), () => undefined), (steps) => (steps?.length === 0 ? outbox.forget(trajectory) : Effect.void)), { discard: true })
    })
    const announcePage = (page: readonly Placed[]): Effect.Effect<void, Broken> => Effect.gen(function* () {
      const notices = yield* noticesOf(page)
      if (notices.length > 0) yield* outbox.put(notices)
      for (const { trajectory, because } of notices) if (because.of === "step") told.set(trajectory, because.number)
      if (page.length < pageLength) yield* forgotten
      seen = page.at(-1)?.position ?? seen
      if (broken.size === 0) yield* consumer.save(seen)
    })
    const follow: Effect.Effect<void, Broken> = Effect.suspend(() =>
      Stream.runForEachArray(store.follow(seen, { live }), announcePage).pipe(
        Effect.catchTag("Unreadable", (step) => {
          const { position } = step
          if (position === undefined || position <= seen) return stopAt(step)
          return Effect.andThen(stopAt(step), Effect.suspend(() => {
            seen = position
            return follow
          }))
        })
      ))
    yield* follow
  }))
