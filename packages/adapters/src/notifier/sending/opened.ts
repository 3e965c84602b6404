/** What all notifiers do alike: they say when they were closed, and end within their patience. */
import * as Duration from "effect/Duration"
import * as Effect from "effect/Effect"
import type { Scope } from "effect/Scope"
import { NotDelivered } from "@omringd/core/Notices"
import type { Letter, Notifying } from "@omringd/core/Notices"

export interface Sending {
  /** How its failures name it. */
  readonly notifier: string
  /** After so long a letter is given up; left out where what sends sees to it itself. */
  readonly patience?: Duration.Input
  readonly send: (letter: Letter) => Effect.Effect<void, NotDelivered>
}

const whole = ({ notifier, patience, send }: Sending): Sending["send"] => {
  if (patience === undefined) return send
  const duration = Duration.fromInputUnsafe(patience)
  const late = Effect.fail(new NotDelivered({ notifier, why: "timed-out", said: `nothing came for ${Duration.format(duration)}`, lasting: false }))
  return (letter) => Effect.timeoutOrElse(send(letter), { duration, orElse: () => late })
}

/** For as long as the scope. What is under way when it closes, and fails, says that it was closed. */
export const opened = (sending: Sending): Effect.Effect<Notifying, never, Scope> => {
  const closed = new NotDelivered({ notifier: sending.notifier, why: "closed", said: "it was closed", lasting: false })
  const send = whole(sending)
  return Effect.map(
    Effect.acquireRelease(
      Effect.sync(() => ({ isOpen: true })),
      (state) => Effect.sync(() => { state.isOpen = false })
    ),
    (state) => ({
      send: (letter) => Effect.suspend(() => (state.isOpen ? Effect.mapError(send(letter), (failure) => (state.isOpen ? failure : closed)) : Effect.fail(closed)))
    })
  )
}
