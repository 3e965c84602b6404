/** Where a store keeps trajectories, and how it is opened there: what the clauses for stores are run on. */
import * as Context from "effect/Context"
import * as Effect from "effect/Effect"
import * as Layer from "effect/Layer"
import type { Scope } from "effect/Scope"
import { TrajectoryStore } from "@omringd/core/TrajectoryStore"
import type { OpenFailure, Store } from "@omringd/core/TrajectoryStore"
import type { Examined } from "../run.ts"

/**
 * `durable`: what is kept is still there when it is opened again. `several`: it can be opened more than once at a time.
 * `spoil` and `bytes`: the place lets the clauses write and read behind the store's back. `chained`: it keeps links. `consumers`: its
 * followers can have a name. `snapshots`: it keeps them.
 * @beta
 */
export type Ability = "durable" | "several" | "spoil" | "bytes" | "chained" | "consumers" | "snapshots"

/** @beta */
export interface Place {
  /** Opens the store that keeps its trajectories here; built more than once, it opens more than once. */
  readonly store: Layer.Layer<TrajectoryStore, OpenFailure>
  /** Overwrites what is kept of one step. */
  readonly spoil?: (trajectory: string, number: number, text: string) => void | Promise<void>
  /** All bytes that lie here. */
  readonly bytes?: () => Uint8Array | Promise<Uint8Array>
  /** Of a store that keeps words sealed: the step's own canonical text, from the text that is kept of it. Left out: that is what is kept. */
  readonly unsealed?: (text: string) => string | Promise<string>
}

/** @beta */
export type ExaminedStore = Examined<Place, Ability>

/** A store for as long as the scope. @beta */
export const opened = (place: Place): Effect.Effect<Store, OpenFailure, Scope> =>
  Effect.map(Layer.build(Layer.fresh(place.store)), (context) => Context.get(context, TrajectoryStore))

/** Overwrites what is kept of one step. */
export const spoilt = (place: Place, trajectory: string, number: number, text: string): Effect.Effect<void> =>
  Effect.promise(async () => { await place.spoil?.(trajectory, number, text) })
