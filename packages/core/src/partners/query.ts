/** What is asked of a directory, and what it answers. */
import type { Kind, Weight } from "./codes.ts"
import type { Nearness } from "./nearness.ts"
import type { Offer, Partner } from "./schema.ts"
import type { Day } from "../Moment.ts"

/** @beta */
export interface Query {
  /** One of the directory's needs. */
  readonly need: string
  /** One of the directory's places. */
  readonly near: string
  readonly on: Day
  /** In whole years; left out, offers for all ages are listed. */
  readonly childAge?: number | undefined
}

/** A partner without its offers. @beta */
export type Whose = Omit<Partner, "offers">

/** Why an offer stands where it stands: what counts, in the order in which it counts; last of all its id. @beta */
export interface Order {
  /** From 1. */
  readonly place: number
  readonly weight: Weight
  readonly nearness: Nearness
  readonly kind: Kind
  /** The first thing in which it gives way to the one before it; absent for the first. */
  readonly after?: "weight" | "nearness" | "kind" | "id"
}

/** @beta */
export interface Found {
  readonly partner: Whose
  readonly offer: Offer
  readonly order: Order
}

/** `part-of-it`: it comes to a part of the place asked for, not to all of it. @beta */
export type Because = "not-yet" | "no-longer" | "elsewhere" | "part-of-it" | "other-age"

/** An offer that answers the need, but not here and now for this child: with every reason. @beta */
export interface LeftOut {
  readonly partner: Whose
  readonly offer: Offer
  readonly because: readonly [Because, ...Because[]]
}

/** @beta */
export interface Answer {
  /** Lighter first, then nearer, then informal before formal, then by id. */
  readonly found: readonly Found[]
  /** In the order of the directory. */
  readonly leftOut: readonly LeftOut[]
}
