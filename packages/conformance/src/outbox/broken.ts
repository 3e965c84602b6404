/** Outboxes that each do one thing wrong, made from one that does not. They prove the clauses: each is caught, and each clause catches. */
import * as Effect from "effect/Effect"
import * as Layer from "effect/Layer"
import type { Scope } from "effect/Scope"
import { Outbox } from "@omringd/core/Notices"
import type { Outgoing } from "@omringd/core/Notices"
import type { OpenFailure } from "@omringd/core/TrajectoryStore"
import { openedOutbox } from "./Place.ts"
import type { OutboxPlace } from "./Place.ts"

/** @beta */
export interface BrokenOutbox {
  /** What it does wrong. */
  readonly name: string
  /** The clauses that catch it: these and no others. */
  readonly caughtBy: readonly string[]
  readonly breaks: (place: OutboxPlace) => OutboxPlace
}

/** The same place, with another outbox on it. The effect runs each time the outbox is opened. */
export const on = (place: OutboxPlace, outbox: Effect.Effect<Outgoing, OpenFailure, Scope>): OutboxPlace => ({ ...place, outbox: Layer.effect(Outbox, outbox) })

/** An outbox that differs from a good one in this. */
export const differing = (change: (good: Outgoing) => Partial<Outgoing>) => (place: OutboxPlace): OutboxPlace =>
  on(place, Effect.map(openedOutbox(place), (good) => ({ ...good, ...change(good) })))
