/** All that the services need, in memory: what lies on the shelves outlives those who use them, and the receiver behaves as it is told. */
import * as Clock from "effect/Clock"
import * as Context from "effect/Context"
import * as Effect from "effect/Effect"
import { NoticeRule, Pack, Practice } from "@omringd/core"
import type { Taken } from "@omringd/core"
import { Notifier, Outbox, People, Rounds } from "@omringd/core/Notices"
import type { Letter, NotDelivered, Recipient } from "@omringd/core/Notices"
import { TrajectoryStore } from "@omringd/core/TrajectoryStore"
import { Shelf as OutboxShelf, open as openOutbox } from "../../src/outbox/memory.ts"
import { make as makeRounds } from "../../src/rounds/alone.ts"
import { Shelf, open as openStore } from "../../src/store/memory.ts"
import { written } from "../store/process/written.ts"

const voices = { professional: "{signal} for {person}", family: "{person} on {day}", child: "there is news" }
const rule = { clause: "made-up", says: { nl: voices, en: voices, sv: voices }, told: {}, silent: {} }

/** Everyone hears of each signal, one of them at a time; each third is about safety. */
export const aSignalIsKnown = NoticeRule.after({
  ...rule, id: "a-signal-is-known", after: ["SignalReceived"],
  tells: ({ taken }) => [{ to: `person-${taken.number % 3}`, about: { signal: `${taken.trajectory}-${taken.number}`, person: "noor", day: taken.at } }]
})
export const aDangerIsKnown = NoticeRule.after({
  ...rule, id: "a-danger-is-known", after: ["SignalReceived"], safety: true,
  tells: ({ taken }) => (taken.number % 3 === 0 ? [{ to: "person-0", about: { signal: `${taken.trajectory}-${taken.number}` } }] : [])
})
export const practiceOf = (...notices: readonly NoticeRule[]): Practice => Practice.of(Pack.define({ name: "made-up", version: "1", sdk: 1, rules: [], notices }))
export const practice = practiceOf(aSignalIsKnown, aDangerIsKnown)

export const steps = (trajectory: string, from: number, to: number): readonly Taken[] =>
  Array.from({ length: to - from + 1 }, (_, index) => written(trajectory, from + index))

/** One letter as it was received: from which step of which trajectory, and when. */
export interface Got {
  readonly id: string
  readonly trajectory: string
  readonly number: number
  readonly safety: boolean
  readonly to: string
  readonly text: string
  readonly at: number
}
const gotOf = ({ notice: { id, trajectory, because, safety }, to, text }: Letter, at: number): Got =>
  ({ id, trajectory, number: because.of === "step" ? because.number : 0, safety, to: to.person, text, at })

/** A receiver: what it was sent, what it has for good, and what it does with each letter. */
export const receiver = () => {
  const sent: Got[] = []
  const got: Got[] = []
  const isWell: (one: Got) => Effect.Effect<void, NotDelivered> = () => Effect.void
  const self = {
    sent, got,
    /** What comes of a letter that was sent: it has it for good once this succeeds. */
    answers: isWell,
    notifier: {
      send: (letter: Letter) => Effect.flatMap(Clock.currentTimeMillis, (now) => {
        const one = gotOf(letter, now)
        sent.push(one)
        const kept = Effect.sync(() => { got.push(one) })
        return Effect.andThen(self.answers(one), kept)
      })
    }
  }
  return self
}
export type Receiver = ReturnType<typeof receiver>

/** Who is known: the three whom the rules tell, and Noor by her name. */
export const everyone: { readonly [person: string]: Partial<Recipient> } = { "person-0": {}, "person-1": {}, "person-2": {}, mother: {}, noor: { name: "Noor" } }
export const directoryOf = (people: { readonly [person: string]: Partial<Recipient> }) => ({
  find: (person: string) => Effect.sync((): Recipient | undefined => {
    const known = Object.hasOwn(people, person) ? people[person] : undefined
    return known === undefined ? undefined : { person, language: "en", register: "family", ...known }
  })
})

export interface Shelves {
  readonly steps: Shelf
  readonly notices: OutboxShelf
}
export const shelves = (): Shelves => ({ steps: Shelf.empty(), notices: OutboxShelf.empty() })

/** What a process opens: gone when the scope ends, as after a kill. */
export const opened = ({ steps: shelf, notices }: Shelves, { notifier, people = directoryOf(everyone) }: { readonly notifier: Receiver["notifier"]; readonly people?: People["Service"] }) =>
  Effect.gen(function* () {
    return Context.empty().pipe(
      Context.add(TrajectoryStore, yield* openStore({ shelf })),
      Context.add(Outbox, yield* openOutbox({ shelf: notices })),
      Context.add(Notifier, notifier),
      Context.add(People, people),
      Context.add(Rounds, makeRounds())
    )
  })

/** Adds steps to what lies on the shelf. */
export const record = ({ steps: shelf }: Shelves, taken: readonly Taken[]): Effect.Effect<void> =>
  Effect.scoped(Effect.flatMap(openStore({ shelf }), (store) => Effect.orDie(store.append(taken[0]?.trajectory ?? "", (taken[0]?.number ?? 1) - 1, taken))))
