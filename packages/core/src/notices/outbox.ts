/**
 * The port to where notices wait until they were brought. What was announced once is never announced again: the ids of what was brought stay.
 * In the order in which they were put, along lines: a trajectory has one for what is about safety and one for the rest. What cannot be
 * brought holds up its own line until it was, or was parked; what rests for someone's quiet hours, and what is parked, holds up nothing.
 * Lines about safety come before all others, so that however much waits, they wait for nothing but each other.
 */
import * as Context from "effect/Context"
import type * as Effect from "effect/Effect"
import type { Scope } from "effect/Scope"
import type { Moment } from "../Moment.ts"
import type { Notice } from "../Notice.ts"
import type { StoreCorrupt, StoreUnavailable } from "../store/failure.ts"

/** @public */
export type OutboxFailure = StoreUnavailable | StoreCorrupt

/** A notice that waits to be brought. @public */
export interface Waiting {
  readonly notice: Notice
  /** How often it was tried. */
  readonly tried: number
}

/** Why something is no longer tried: as `NotDelivered` says it, or because nobody of that reference is known. @public */
export type ParkedWhy = "unreachable" | "timed-out" | "busy" | "failed" | "refused" | "not-allowed" | "no-address" | "closed" | "nobody-known"
/** @public */
export interface Parked extends Waiting {
  readonly why: ParkedWhy
  /** What the other side said. */
  readonly said: string
  readonly at: Moment
}

/** What came of bringing it. @public */
export type Outcome =
  | { readonly id: string; readonly came: "brought" }
  /** To be tried again at this time, in milliseconds since 1970; `tried` is how often it was by now, which whoever brings it counts. */
  | { readonly id: string; readonly came: "again"; readonly at: number; readonly tried: number; readonly why: ParkedWhy; readonly said: string }
  /** Not tried: it rests until this time. */
  | { readonly id: string; readonly came: "rest"; readonly until: number }
  | { readonly id: string; readonly came: "parked"; readonly tried: number; readonly why: ParkedWhy; readonly said: string; readonly at: Moment }

/** @public */
export interface Outgoing {
  /** Puts notices at the end, in this order, all or none; those whose ids it has seen before it passes over. How many were new. */
  put(notices: readonly Notice[]): Effect.Effect<number, OutboxFailure>
  /** What can be brought at this time, what is about safety first, then in order: at most `limit`, and nothing of a line that something holds up. */
  ready(now: number, limit: number): Effect.Effect<readonly Waiting[], OutboxFailure>
  /** When something that waits now can be brought next; undefined when nothing waits. */
  next(now: number): Effect.Effect<number | undefined, OutboxFailure>
  /** Writes down what came of it, all or none, at most one thing for each id. What is not there, or no longer waits, is passed over. */
  settle(outcomes: readonly Outcome[]): Effect.Effect<void, OutboxFailure>
  /** At most `limit` of what is parked, in order, after this id. */
  parked(after: string | undefined, limit: number): Effect.Effect<readonly Parked[], OutboxFailure>
  /** Lets what is parked wait again, untried, in its old place; all of it when no ids are given. How many there were. */
  resume(ids?: readonly string[]): Effect.Effect<number, OutboxFailure>
  /** Removes all there is about a trajectory, the ids of what was brought as well. */
  forget(trajectory: string): Effect.Effect<void, OutboxFailure>
  /** Waits until nobody else brings from here, whatever the process, then is the one for as long as the scope. */
  readonly turn: Effect.Effect<void, OutboxFailure, Scope>
  /** Waits until something may have been put or resumed since it was called last, or a while. */
  readonly rung: Effect.Effect<void>
}

/** @public */
export class Outbox extends Context.Service<Outbox, Outgoing>()("@omringd/core/Outbox") {}
