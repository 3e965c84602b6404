/** What clauses about notifiers look at. */
import * as Effect from "effect/Effect"
import { Notice } from "@omringd/core"
import type { Letter, NotDelivered, Notifying } from "@omringd/core/Notices"
import type { Broken } from "../run.ts"
import { failure, same, truth } from "../seen.ts"
import type { Arrived, NotifierPlace } from "./Place.ts"

export const arrived = (place: NotifierPlace): Effect.Effect<readonly Arrived[]> => Effect.promise(async () => place.arrived())

/** How often to look, in milliseconds, and how often at most. */
const pause = 10
const looks = 60

/** What has arrived once there are so many of them, or after a while. */
export const arriving = (place: NotifierPlace, count: number): Effect.Effect<readonly Arrived[]> =>
  Effect.gen(function* () {
    for (let look = 1; look < looks; look++) {
      const all = yield* arrived(place)
      if (all.length >= count) return all
      yield* Effect.sleep(pause)
    }
    return yield* arrived(place)
  })

/** What a letter is on the other side: whichever of the two it reads. */
const readOf = ({ notice, text }: Arrived): string | undefined => notice ?? text
const expected = (letter: Letter, { notice }: Arrived): string => (notice === undefined ? letter.text : Notice.write(letter.notice))

/** These letters have arrived, whole, in whatever order; once or more often. */
export const have = (all: readonly Arrived[], letters: readonly Letter[]): Effect.Effect<void, Broken> =>
  Effect.gen(function* () {
    yield* same([...new Set(all.map(({ id }) => id))].toSorted(), letters.map(({ notice: { id } }) => id).toSorted())
    for (const one of all) {
      const letter = letters.find(({ notice: { id } }) => id === one.id)
      if (letter !== undefined) yield* same(readOf(one), expected(letter, one))
    }
  })

/** For whom it is, as the other side sees it. */
export const whom = ({ to, notice }: Arrived): string | undefined => {
  if (to !== undefined || notice === undefined) return to
  const read: unknown = JSON.parse(notice)
  return typeof read === "object" && read !== null && "to" in read ? String(read.to) : undefined
}

/** Nothing came more often than it was brought. */
export const once = (ids: readonly string[]): Effect.Effect<void, Broken> => {
  const twice = ids.filter((id, index) => ids.indexOf(id) < index)
  return truth(twice.length === 0, `came twice: ${[...new Set(twice)].map((id) => `"${id}"`).join(", ")}`)
}

export const notBrought = (notifier: Notifying, letter: Letter): Effect.Effect<NotDelivered, Broken> => failure(notifier.send(letter), "NotDelivered")

/** Tries until it was brought, as an outbox would, but not for ever. */
export const persisting = (notifier: Notifying, letter: Letter): Effect.Effect<void, NotDelivered> =>
  Effect.gen(function* () {
    for (let attempt = 1; attempt < looks; attempt++) {
      if (yield* Effect.isSuccess(notifier.send(letter))) return
      yield* Effect.sleep(pause)
    }
    yield* notifier.send(letter)
  })
