/** Notifiers that each do one thing wrong, made from one that does not. They prove the clauses: each is caught, and each clause catches. */
import * as Effect from "effect/Effect"
import * as Layer from "effect/Layer"
import type { Scope } from "effect/Scope"
import { NotDelivered, Notifier } from "@omringd/core/Notices"
import type { Notifying } from "@omringd/core/Notices"
import { opened } from "./Place.ts"
import type { Arrived, NotifierPlace } from "./Place.ts"

/** @beta */
export interface BrokenNotifier {
  /** What it does wrong. */
  readonly name: string
  /** The clauses that catch it: these and no others. */
  readonly caughtBy: readonly string[]
  /** Whom it brings things to; a machine when left out. */
  readonly to?: "person"
  readonly breaks: (good: NotifierPlace) => NotifierPlace
}

/** The same place, with another notifier. The effect runs each time it is opened. */
export const on = (place: NotifierPlace, notifier: Effect.Effect<Notifying, unknown, Scope>): NotifierPlace => ({ ...place, notifier: Layer.effect(Notifier, notifier) })

/** Another way to send; what is made once belongs to one handle. */
export const sending = (change: (send: Notifying["send"]) => Notifying["send"]) => (place: NotifierPlace): NotifierPlace =>
  on(place, Effect.map(opened(place), ({ send }) => ({ send: change(send) })))

/** Fails with something else. */
export const failing = (change: (failure: NotDelivered) => NotDelivered) => sending((send) => (letter) => Effect.mapError(send(letter), change))

/** A failure with something else in it. */
export const but = (failure: NotDelivered, change: Partial<Pick<NotDelivered, "said" | "lasting">>): NotDelivered => new NotDelivered({ ...failure, ...change })

/** What is sent becomes something else on its way. */
export const arriving = (change: (one: Arrived) => Arrived) => (place: NotifierPlace): NotifierPlace =>
  ({ ...place, arrived: async () => (await place.arrived()).map(change) })
