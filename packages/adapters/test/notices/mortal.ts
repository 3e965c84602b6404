/** Ports of a process that is killed at one of its operations, before or after that is done: from then on nothing of it does anything. */
import * as Context from "effect/Context"
import * as Effect from "effect/Effect"
import { NotDelivered, Notifier, Outbox } from "@omringd/core/Notices"
import { StoreUnavailable, TrajectoryStore } from "@omringd/core/TrajectoryStore"
import type { Here } from "./running.ts"

export interface Death {
  /** At which of its operations, counted from 1. */
  readonly at: number
  readonly done: boolean
}

const dead = new StoreUnavailable({ store: "test", why: "closed", said: "killed" })
const undelivered = new NotDelivered({ notifier: "test", why: "closed", said: "killed", lasting: false })

export const mortal = (here: Here, death: Death | undefined): Here => {
  let [operations, isDead] = [0, false]
  /** A send that was broken off never comes back; whatever else is asked of the dead fails. */
  const mortally = <A, E, F>(effect: Effect.Effect<A, E>, after: Effect.Effect<never, F>): Effect.Effect<A, E | F> =>
    Effect.suspend((): Effect.Effect<A, E | F> => {
      if (isDead) return after
      if (++operations !== death?.at) return effect
      isDead = true
      return death.done ? Effect.andThen(effect, after) : after
    })
  const kill = <A, E>(effect: Effect.Effect<A, E>) => mortally(effect, Effect.fail(dead))
  const [outbox, store, notifier] = [Context.get(here, Outbox), Context.get(here, TrajectoryStore), Context.get(here, Notifier)]
  return here.pipe(
    Context.add(Outbox, {
      ...outbox,
      put: (notices) => kill(outbox.put(notices)), ready: (now, limit) => kill(outbox.ready(now, limit)),
      next: (now) => kill(outbox.next(now)), settle: (outcomes) => kill(outbox.settle(outcomes))
    }),
    Context.add(TrajectoryStore, {
      ...store,
      read: (id, from) => kill(store.read(id, from)),
      consumer: (name) => Effect.map(store.consumer?.(name) ?? Effect.fail(dead), ({ position, save }) => ({ position, save: (to) => kill(save(to)) }))
    }),
    Context.add(Notifier, { send: (letter) => mortally(notifier.send(letter), Effect.fail(undelivered)) })
  )
}
