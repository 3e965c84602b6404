/** Brings one notice to the one it is for, and says what came of it. It ends within its patience, and never fails. */
import * as Cause from "effect/Cause"
import * as Clock from "effect/Clock"
import * as DateTime from "effect/DateTime"
import * as Effect from "effect/Effect"
import * as Option from "effect/Option"
import type { Deadlines } from "./deadlines.ts"
import type { Directory, Recipient } from "./directory.ts"
import { letters } from "./letter.ts"
import { NotDelivered } from "./notifier.ts"
import type { Notifying } from "./notifier.ts"
import type { Outcome, Waiting } from "./outbox.ts"
import { pauseAfter } from "./pause.ts"
import type { Pausing } from "./pause.ts"
import { QuietHours } from "./quiet.ts"
import type { DirectoryUnavailable } from "../partners/failure.ts"
import type { Practice } from "../Practice.ts"

export interface Bringing {
  readonly practice: Practice
  readonly people: Directory
  readonly notifier: Notifying
  /** How long the directory and the notifier may each take over one notice. */
  readonly deadlines: Deadlines
  /** After so many tries it is parked. */
  readonly tries: number
  readonly pause: Pausing
}

/** A directory that cannot be asked now is asked again after half a minute, however often. */
const directoryPause: Pausing = { first: "30 seconds" }
const longestSaid = 500

const notDelivered = (why: NotDelivered["why"], said: string) => new NotDelivered({ notifier: "?", why, said, lasting: false })
const timedOut = notDelivered("timed-out", "it took too long")
/** What was thrown may hold anything, so nothing of it is kept. */
const threw = notDelivered("failed", "it threw")

/** To whom, and what; a number when it rests until then; undefined when nobody of that reference is known. */
type Addressed = { readonly to: Recipient; readonly text: string } | number | undefined

export const bringing = ({ practice, people, notifier, deadlines, tries, pause }: Bringing) => {
  const textFor = letters(practice, people)

  const failed = ({ notice: { id }, tried }: Waiting, { why, said: whole, lasting, wait }: NotDelivered): Effect.Effect<Outcome> =>
    Effect.gen(function* () {
      const [now, said] = [yield* Clock.currentTimeMillis, whole.slice(0, longestSaid)]
      if (lasting || tried + 1 >= tries) return { id, came: "parked", tried: tried + 1, why, said, at: DateTime.formatIso(DateTime.makeUnsafe(now)) }
      return { id, came: "again", at: now + (yield* pauseAfter(tried + 1, pause, wait)), tried: tried + 1, why, said }
    })
  const notFound = ({ notice: { id }, tried }: Waiting): Effect.Effect<Outcome> =>
    Effect.gen(function* () {
      const [now, pause] = [yield* Clock.currentTimeMillis, yield* pauseAfter(1, directoryPause)]
      return { id, came: "again", at: now + pause, tried, why: "unreachable", said: "the directory of people" }
    })
  const nobody = ({ notice: { id }, tried }: Waiting): Effect.Effect<Outcome> =>
    Effect.map(Clock.currentTimeMillis, (now) => ({ id, came: "parked", tried, why: "nobody-known", said: "", at: DateTime.formatIso(DateTime.makeUnsafe(now)) }))

  const addressed = ({ notice }: Waiting): Effect.Effect<Addressed, DirectoryUnavailable> =>
    Effect.gen(function* () {
      const to = yield* people.find(notice.to)
      if (to === undefined) return undefined
      const rests = notice.safety || to.quiet === undefined ? undefined : QuietHours.end(yield* Clock.currentTimeMillis, to.quiet)
      return rests ?? { to, text: yield* textFor(notice, to) }
    })

  const sent = (waiting: Waiting, { to, text }: Exclude<Addressed, number | undefined>): Effect.Effect<Outcome> =>
    Effect.matchCauseEffect(deadlines.within(Effect.suspend(() => notifier.send({ notice: waiting.notice, to, text })), timedOut), {
      onSuccess: () => Effect.succeed({ id: waiting.notice.id, came: "brought" }),
      onFailure: (cause) => failed(waiting, Option.getOrElse(Cause.findErrorOption(cause), () => threw))
    })

  return (waiting: Waiting): Effect.Effect<Outcome> =>
    Effect.matchCauseEffect(deadlines.within(Effect.suspend(() => addressed(waiting)), timedOut), {
      onFailure: () => notFound(waiting),
      onSuccess: (found) => {
        if (found === undefined) return nobody(waiting)
        return typeof found === "number" ? Effect.succeed({ id: waiting.notice.id, came: "rest", until: found }) : sent(waiting, found)
      }
    })
}
