/** Where an outbox keeps notices, and how it is opened there: what the clauses for outboxes are run on. */
import * as Context from "effect/Context"
import * as Effect from "effect/Effect"
import * as Layer from "effect/Layer"
import type { Scope } from "effect/Scope"
import { Outbox } from "@omringd/core/Notices"
import type { Outgoing } from "@omringd/core/Notices"
import type { OpenFailure } from "@omringd/core/TrajectoryStore"
import type { Examined } from "../run.ts"

/**
 * `durable`: what waits is still there when it is opened again. `several`: it can be opened more than once at a time.
 * `spoil` and `bytes`: the place lets the clauses write and read behind the outbox's back.
 * @beta
 */
export type OutboxAbility = "durable" | "several" | "spoil" | "bytes"

/** @beta */
export interface OutboxPlace {
  /** Opens the outbox that keeps its notices here; built more than once, it opens more than once. */
  readonly outbox: Layer.Layer<Outbox, OpenFailure>
  /** Overwrites what is kept of one notice, given by its id. */
  readonly spoil?: (id: string, text: string) => void | Promise<void>
  /** All bytes that lie here. */
  readonly bytes?: () => Uint8Array | Promise<Uint8Array>
}

/** @beta */
export type ExaminedOutbox = Examined<OutboxPlace, OutboxAbility>

/** An outbox for as long as the scope. @beta */
export const openedOutbox = (place: OutboxPlace): Effect.Effect<Outgoing, OpenFailure, Scope> =>
  Effect.map(Layer.build(Layer.fresh(place.outbox)), (context) => Context.get(context, Outbox))

/** Overwrites what is kept of one notice. */
export const spoiltNotice = (place: OutboxPlace, id: string, text: string): Effect.Effect<void> =>
  Effect.promise(async () => { await place.spoil?.(id, text) })
