/** Notifiers that stay open until the tests of a file end, and what came of a letter. */
import * as Effect from "effect/Effect"
import * as Exit from "effect/Exit"
import * as Scope from "effect/Scope"
import { afterAll } from "vitest"
import { Notice } from "@omringd/core"
import type { Drafted } from "@omringd/core"
import type { Letter, NotDelivered, Notifying, Recipient } from "@omringd/core/Notices"

const scope = Effect.runSync(Scope.make())
afterAll(() => Effect.runPromise(Scope.close(scope, Exit.void)))

export const opened = <E>(open: Effect.Effect<Notifying, E, Scope.Scope>): Promise<Notifying> => Effect.runPromise(Scope.provide(open, scope))

export const sent = (notifier: Notifying, letter: Letter): Promise<void> => Effect.runPromise(notifier.send(letter))
export const failing = <E>(effect: Effect.Effect<unknown, E>): Promise<E> => Effect.runPromise(Effect.flip(effect))
export const outcomeOf = (notifier: Notifying, letter: Letter): Promise<NotDelivered | "brought"> =>
  Effect.runPromise(Effect.match(notifier.send(letter), { onSuccess: () => "brought" as const, onFailure: (failure) => failure }))
export const unsent = (notifier: Notifying, letter: Letter): Promise<NotDelivered> => failing(notifier.send(letter))

/** The first number that has not been given out in this file. */
let last = 0

interface Chosen extends Partial<Omit<Drafted, "because">> {
  readonly text?: string
  readonly whom?: Partial<Recipient>
}

/** A letter unlike those before it. */
export const newLetter = ({ text = "Er is een nieuw plan.", whom = {}, ...chosen }: Chosen = {}): Letter => {
  last++
  const announcement = Notice.announcement({
    notice: "plan-delivered", clause: "plan-is-shared", trajectory: "our-family", to: "mother", about: { child: "noor" }, safety: false, at: "2026-03-02T09:30:00Z",
    because: { of: "step", step: `step-${last}`, number: last, tag: "PlanAccepted", recordedAt: "2026-03-02T09:30:00Z" }, ...chosen
  })
  if (announcement === undefined) throw new Error("it is for nobody")
  const notice = Notice.of(() => `${process.pid.toString(16).padStart(8, "0")}${Date.now().toString(16).padStart(12, "0")}${last.toString(16).padStart(12, "0")}`, announcement)
  return { notice, text, to: { person: notice.to, language: "nl", register: "family", email: "an@omringd.example", ...whom } }
}
