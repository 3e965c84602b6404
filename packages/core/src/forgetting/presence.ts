/** In which trajectories people are, and in which of their words. The store is gone through once; only what is found is held. */
import * as Effect from "effect/Effect"
import * as Stream from "effect/Stream"
import type { Place, Shared } from "./certificate.ts"
import { all, of, said } from "./kept.ts"
import { mayName, names, piecesIn } from "./pieces.ts"
import type { Links } from "../evidence/verify.ts"
import type { ReadFailure } from "../store/failure.ts"
import type { Linked } from "../store/links.ts"
import { isForgotten, isSealed } from "../Words.ts"
import type { PersonId } from "../Words.ts"

/** Where someone is, and what would be gone. */
export interface Presence {
  readonly places: readonly Place[]
  readonly shared: readonly Shared[]
  /** Pieces that lie there as plain text, which no key can make unreadable, by trajectory. */
  readonly plain: ReadonlyMap<string, number>
}

interface Counting {
  trajectory: string
  version: number
  link: string
  steps: number
  words: number
  isNamed: boolean
}

const counts = () => {
  const places: Place[] = []
  const shared = new Map<string, number>()
  const plain = new Map<string, number>()
  let current: Counting | undefined
  const close = (): void => {
    if (current?.isNamed === true) {
      const { trajectory, version, link, steps, words } = current
      places.push({ trajectory, version, link, steps, words })
    }
    current = undefined
  }
  const at = ({ trajectory, number, link }: Linked): Counting => {
    if (current?.trajectory !== trajectory) close()
    current ??= { trajectory, version: 0, link: "", steps: 0, words: 0, isNamed: false }
    current.version = number
    current.link = typeof link === "string" ? link : ""
    return current
  }
  return {
    /** A step in which nobody is who was looked for. */
    pass: (row: Linked): void => void at(row),
    /** A step that names who was looked for; `gone`: whether a piece about these people would be. */
    take: (row: Linked, value: unknown, gone: (about: readonly string[]) => boolean, of: ReadonlySet<string>): void => {
      const counting = at(row)
      counting.isNamed = true
      const pieces = piecesIn(value).filter(({ about }) => gone(about))
      if (pieces.length > 0) counting.steps++
      counting.words += pieces.length
      for (const { about, text } of pieces) {
        for (const person of new Set(about)) if (!of.has(person)) shared.set(person, (shared.get(person) ?? 0) + 1)
        if (!isSealed(text) && !isForgotten({ text })) plain.set(row.trajectory, (plain.get(row.trajectory) ?? 0) + 1)
      }
    },
    end: (): Presence => {
      close()
      return { places, shared: [...shared].map(([person, words]) => ({ person, words })), plain }
    }
  }
}

/** Where one person is. */
export const presenceOf = (links: Links, person: PersonId): Effect.Effect<Presence, ReadFailure> =>
  Effect.suspend(() => {
    const counting = counts()
    const of = new Set([person])
    const look = (row: Linked) => {
      if (typeof row.text === "string" && typeof row.link === "string" && !mayName(row.text, person)) return Effect.sync(() => counting.pass(row))
      return Effect.map(said(row), (value) => (names(value, person) ? counting.take(row, value["step"], (about) => about.includes(person), of) : counting.pass(row)))
    }
    return Effect.map(Stream.runForEach(all(links), look), counting.end)
  })

/** What is in one trajectory: all of it, and everyone whose words are. */
export const contentsOf = (links: Links, trajectory: string): Effect.Effect<{ readonly place: Place | undefined; readonly people: readonly Shared[] }, ReadFailure> =>
  Effect.suspend(() => {
    const counting = counts()
    const look = (row: Linked) => Effect.map(said(row), (value) => counting.take(row, value["step"], () => true, new Set()))
    return Effect.map(Stream.runForEach(of(links, trajectory), look), () => {
      const { places: [place], shared } = counting.end()
      return { place, people: shared }
    })
  })

/** Who of these is named in another trajectory than this one. */
export const elsewhere = (links: Links, trajectory: string, people: readonly PersonId[]): Effect.Effect<ReadonlySet<PersonId>, ReadFailure> =>
  Effect.suspend(() => {
    const found = new Set<PersonId>()
    const left = new Set(people)
    const look = (row: Linked) => {
      if (row.trajectory === trajectory || left.size === 0) return Effect.void
      const { text } = row
      const may = typeof text === "string" ? [...left].filter((person) => mayName(text, person)) : [...left]
      return may.length === 0 ? Effect.void : Effect.map(said(row), (value) => {
        for (const person of may) {
          if (!names(value, person)) continue
          found.add(person)
          left.delete(person)
        }
      })
    }
    return Effect.as(Stream.runForEach(all(links), look), found)
  })
