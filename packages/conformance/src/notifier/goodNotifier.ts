/** A notifier that keeps every clause, with its other side in memory: what the broken ones are made from. */
import * as Effect from "effect/Effect"
import * as Layer from "effect/Layer"
import type { Scope } from "effect/Scope"
import { Notice } from "@omringd/core"
import { NotDelivered, Notifier } from "@omringd/core/Notices"
import type { Letter, Notifying } from "@omringd/core/Notices"
import type { Arrived, Mood, NotifierAbility, NotifierPlace } from "./Place.ts"

const moods = ["down", "hangs", "fails", "refuses", "busy"] as const
/** @beta */
export const goodAbilities: { readonly [To in "machine" | "person"]: readonly NotifierAbility[] } = {
  machine: ["machine", ...moods], person: ["person", "addresses", ...moods]
}

const patience = 150
const secret = "open-sesame"

type Failing = Pick<NotDelivered, "why" | "said" | "lasting"> & { readonly wait?: number }

const clean = (said: string, { to: { name = secret, email = secret } }: Letter): string =>
  [secret, name, email].reduce((text, hidden) => text.replaceAll(hidden, "[left out]"), said).replaceAll(/\s+/gu, " ").slice(0, 500)

const failed = (failing: Failing): Effect.Effect<never, NotDelivered> => Effect.fail(new NotDelivered({ notifier: "memory", ...failing }))

const answer = (mood: Mood, said: string): Effect.Effect<void, NotDelivered> => {
  switch (mood) {
    case "well": return Effect.void
    case "down": return failed({ why: "unreachable", said: "nobody is there", lasting: false })
    case "hangs": return Effect.andThen(Effect.sleep(patience), failed({ why: "timed-out", said: "nothing came", lasting: false }))
    case "fails": return failed({ why: "failed", said, lasting: false })
    case "refuses": return failed({ why: "refused", said, lasting: true })
    case "busy": return failed({ why: "busy", said, lasting: false, wait: 60_000 })
  }
}

/** To a machine goes the notice, and in which language and register it would be told; to a person the text. */
const arrivalOf = ({ notice, text, to: { language, register, email } }: Letter, to: "machine" | "person"): Arrived => {
  const written = Notice.write(notice)
  return to === "machine"
    ? { id: notice.id, notice: written, bytes: `${language} ${register} ${written}` }
    : { id: notice.id, to: email ?? "", text, bytes: `to ${email}: ${text}` }
}

/** @beta */
export const goodNotifier = (to: "machine" | "person" = "machine"): NotifierPlace => {
  const there: Arrived[] = []
  let state: { readonly mood: Mood; readonly saying: string } = { mood: "well", saying: "" }
  const send = (letter: Letter): Effect.Effect<void, NotDelivered> =>
    Effect.gen(function* () {
      if (to === "person" && letter.to.email === undefined) return yield* failed({ why: "no-address", said: "there is none", lasting: true })
      yield* Effect.sleep(1)
      yield* answer(state.mood, clean(state.saying, letter))
      there.push(arrivalOf(letter, to))
    })
  const open: Effect.Effect<Notifying, never, Scope> = Effect.map(
    Effect.acquireRelease(Effect.sync(() => ({ isOpen: true })), (handle) => Effect.sync(() => { handle.isOpen = false })),
    (handle) => ({ send: (letter) => Effect.suspend(() => (handle.isOpen ? send(letter) : failed({ why: "closed", said: "it was closed", lasting: false }))) })
  )
  return {
    notifier: Layer.effect(Notifier, open), patience, secrets: [secret],
    arrived: () => [...there],
    turn: (mood, saying) => { state = { mood, saying } }
  }
}
