/** A notifier with its other side, as what the clauses for notifiers are run on. */
import * as Context from "effect/Context"
import * as Effect from "effect/Effect"
import * as Layer from "effect/Layer"
import type { Scope } from "effect/Scope"
import { Notifier } from "@omringd/core/Notices"
import type { Notifying } from "@omringd/core/Notices"
import type { Clause } from "../Clause.ts"
import type { Examined } from "../run.ts"

/** How the other side behaves: nobody is there; it takes and never answers; it fails for now; it refuses for good; it asks to wait a minute. @beta */
export type Mood = "well" | "down" | "hangs" | "fails" | "refuses" | "busy"

/**
 * `machine`: what arrives is a notice, for a program. `person`: it is a text, for someone. `addresses`: people are reached at their address. The
 * moods are those that the place can bring about.
 * @beta
 */
export type NotifierAbility = "machine" | "person" | "addresses" | Exclude<Mood, "well">

/** @beta */
export interface Arrived {
  /** By which the other side tells it from every other. */
  readonly id: string
  /**
   * For whom it is, as the other side sees it: someone's reference, or the address that it came to, whichever the medium has. Left out when `notice`
   * is there: that says it.
   */
  readonly to?: string
  /** For a machine: the notice, as it reads it. */
  readonly notice?: string
  /** For a person: what they read. */
  readonly text?: string
  /** All that came, envelope and headers and all. */
  readonly bytes: string
}

/** @beta */
export interface NotifierPlace {
  /** Opens the notifier; built more than once, it opens more than once. */
  readonly notifier: Layer.Layer<Notifier, unknown>
  /** What the other side has for good, in the order in which it came. */
  readonly arrived: () => readonly Arrived[] | Promise<readonly Arrived[]>
  /** How long the notifier waits for the other side, in milliseconds. */
  readonly patience: number
  /** What the notifier was given that nobody may read, such as a password. */
  readonly secrets: readonly string[]
  /** From now on the other side behaves so, and says this where it says anything. */
  readonly turn?: (mood: Mood, saying: string) => void | Promise<void>
  /** Puts the other side away. */
  readonly close?: () => void | Promise<void>
}

/** @beta */
export type NotifierClause = Clause<NotifierPlace, NotifierAbility>
/** @beta */
export type ExaminedNotifier = Examined<NotifierPlace, NotifierAbility>

/** A notifier for as long as the scope. */
export const opened = (place: NotifierPlace): Effect.Effect<Notifying, unknown, Scope> =>
  Effect.map(Layer.build(Layer.fresh(place.notifier)), (context) => Context.get(context, Notifier))

export const turned = (place: NotifierPlace, mood: Mood, saying = "as asked"): Effect.Effect<void> =>
  Effect.promise(async () => { await place.turn?.(mood, saying) })
