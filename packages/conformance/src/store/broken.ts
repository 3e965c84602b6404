/** Stores that each do one thing wrong, made from one that does not. They prove the clauses: each is caught, and each clause catches. */
import * as Effect from "effect/Effect"
import * as Layer from "effect/Layer"
import type { Scope } from "effect/Scope"
import { TrajectoryStore } from "@omringd/core/TrajectoryStore"
import type { OpenFailure, Store } from "@omringd/core/TrajectoryStore"
import { opened } from "./Place.ts"
import type { Place } from "./Place.ts"

/** @beta */
export interface Broken {
  /** What it does wrong. */
  readonly name: string
  /** The clauses that catch it: these and no others. */
  readonly caughtBy: readonly string[]
  readonly breaks: (place: Place) => Place
}

/** The same place, with another store on it. The effect runs each time the store is opened. */
export const on = (place: Place, store: Effect.Effect<Store, OpenFailure, Scope>): Place => ({ ...place, store: Layer.effect(TrajectoryStore, store) })

/** A store that differs from a good one in this. */
export const differing = (change: (good: Store) => Partial<Store>) => (place: Place): Place =>
  on(place, Effect.map(opened(place), (good) => ({ ...good, ...change(good) })))
