/** How a pack can fail to answer, and who is told of it at once. */

/**
 * `threw`: it threw. `promised`: it answers later; nobody waits. `unreadable`: some of what it answered is not what was asked for, or throws
 * when it is read. `too-long`: it answered more than can be meant. `polluted`: it changed what all objects or lists have in common; that was
 * put back. `out-of-time`, `out-of-memory`: it was stopped. `crashed`: it took its runner down, and is asked no more.
 *
 * @public
 */
export const failings = ["threw", "promised", "unreadable", "too-long", "polluted", "out-of-time", "out-of-memory", "crashed"] as const
/** @public */
export type Failing = (typeof failings)[number]

/**
 * Stands for what a rule that failed would have said. It holds nothing back; that the rule failed is written into the step.
 *
 * @public
 */
export const ruleFailed = "rule-failed"

/** @public */
export interface PackFailure {
  /** As `name@version`. */
  readonly pack: string
  /** The rule or notice rule; undefined when the pack was asked until when a trajectory is kept. */
  readonly rule: string | undefined
  readonly asked: "needs" | "tells" | "keeps"
  /** `slow`: it answered, and its answer counts; it only took long. */
  readonly failed: Failing | "slow"
  /** The id of the trajectory. */
  readonly trajectory: string
  /** What was thrown, as it was: it can be anything, and hold anyone's words. */
  readonly thrown?: unknown
  /** How long it took, where a clock was handed in. */
  readonly milliseconds?: number
}

/** @public */
export interface Watch {
  /** Told of every failure as it happens, beside the answer. What this throws is left alone. */
  failed(failure: PackFailure): void
  /** The core has no clock: who wants to know which rule is slow hands one in, such as `performance`. */
  readonly clock?: { now(): number }
  /** From how many milliseconds on an answer is slow; 1 when left out. */
  readonly slow?: number
}

const stops = new WeakMap<object, Failing>()

/**
 * For a runner that stops a pack: what it throws in the pack's place, so that the practice says why.
 *
 * @public
 */
export const Stopped = {
  because: (failed: Failing): Error => {
    const stop = new Error(`the pack was stopped: ${failed}`)
    stops.set(stop, failed)
    return stop
  },
  /** Why, as far as whoever threw this says it. */
  reason: (thrown: unknown): Failing => (typeof thrown === "object" && thrown !== null ? stops.get(thrown) : undefined) ?? "threw"
}
