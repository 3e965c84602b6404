/** Notices in memory, in the order in which they were put, and the ids of those that were brought. */
import { Notice } from "@omringd/core"
import type { Outcome, Parked } from "@omringd/core/Notices"
import { Bell } from "@omringd/core/TrajectoryStore"
import { Turns } from "../../store/memory/turns.ts"
import { lineOf } from "../kept.ts"
import type { ParkedRow, Place, Row } from "../kept.ts"

/** @public */
type Standing =
  | { readonly is: "waiting" }
  | { readonly is: "again"; readonly at: number }
  | { readonly is: "resting"; readonly until: number }
  | { readonly is: "parked"; readonly why: Parked["why"]; readonly said: string; readonly at: string }

/** @public */
interface Entry extends Place {
  readonly id: string
  readonly trajectory: string
  text: string
  tried: number
  standing: Standing
}

/** Where the notices lie. @public */
export interface Shelf {
  /** What is about safety, and the rest: by id, in order. What was brought no longer lies here. */
  readonly lines: { readonly safety: Map<string, Entry>; readonly others: Map<string, Entry> }
  /** By trajectory: every id it ever had. */
  readonly ids: Map<string, Set<string>>
  /** How many were ever put. */
  last: number
  readonly bell: Bell
  readonly turns: Turns
}

const waiting: Standing = { is: "waiting" }
const allOf = ({ lines }: Shelf) => [lines.safety, lines.others] as const
const find = (shelf: Shelf, id: string): Entry | undefined => shelf.lines.safety.get(id) ?? shelf.lines.others.get(id)

const rowOf = ({ line, nth, id, trajectory, text, tried }: Entry): Row => ({ line, nth, id, trajectory, notice: text, tried })

/** When each entry can be brought as far as time goes, in order; undefined for what nobody waits for. Ends when `see` says so. */
const walk = (shelf: Shelf, now: number, see: (entry: Entry, at: number) => boolean): void => {
  for (const entries of allOf(shelf)) {
    const held = new Set<string>()
    for (const entry of entries.values()) {
      const { standing, trajectory } = entry
      if (standing.is === "parked" || held.has(trajectory)) continue
      if (standing.is === "again" && standing.at > now) held.add(trajectory)
      const at = standing.is === "again" ? standing.at : standing.is === "resting" ? standing.until : now
      if (!see(entry, at)) return
    }
  }
}

/** @public */
const put = (shelf: Shelf, notices: readonly Notice[]): number => {
  let fresh = 0
  for (const notice of notices) {
    const { id, trajectory, safety } = notice
    const ids = shelf.ids.get(trajectory) ?? new Set()
    shelf.ids.set(trajectory, ids)
    if (ids.has(id)) continue
    ids.add(id)
    shelf.lines[safety ? "safety" : "others"].set(id, { line: lineOf(notice), nth: ++shelf.last, id, trajectory, text: Notice.write(notice), tried: 0, standing: waiting })
    fresh++
  }
  if (fresh > 0) shelf.bell.ring()
  return fresh
}

const isAfter = (entry: Place, place: Place): boolean => entry.line > place.line || (entry.line === place.line && entry.nth > place.nth)

/** What can be brought after a place. @public */
const ready = (shelf: Shelf, now: number, after: Place, limit: number): readonly Row[] => {
  const found: Row[] = []
  walk(shelf, now, (entry, at) => {
    if (at <= now && isAfter(entry, after)) found.push(rowOf(entry))
    return found.length < limit
  })
  return found
}

/** @public */
const next = (shelf: Shelf, now: number): number | undefined => {
  let first: number | undefined
  walk(shelf, now, (_, at) => {
    first = Math.min(first ?? at, Math.max(at, now))
    return first > now
  })
  return first
}

/** @public */
const settle = (shelf: Shelf, outcomes: readonly Outcome[]): void => {
  for (const outcome of outcomes) {
    const entry = find(shelf, outcome.id)
    if (entry === undefined || entry.standing.is === "parked") continue
    if (outcome.came === "brought") for (const entries of allOf(shelf)) entries.delete(entry.id)
    else if (outcome.came === "rest") entry.standing = { is: "resting", until: outcome.until }
    else {
      entry.tried = outcome.tried
      entry.standing = outcome.came === "again" ? { is: "again", at: outcome.at } : { is: "parked", why: outcome.why, said: outcome.said, at: outcome.at }
    }
  }
}

const parkedOf = (entry: Entry): readonly ParkedRow[] => {
  const { standing } = entry
  if (standing.is !== "parked") return []
  const { why, said, at } = standing
  return [{ ...rowOf(entry), why, said, at }]
}

/** In order, what is about safety first; after the one with this id, which may itself no longer be parked. @public */
const parked = (shelf: Shelf, after: string | undefined, limit: number): readonly ParkedRow[] => {
  const all = allOf(shelf).flatMap((entries) => [...entries.values()])
  const start = after === undefined ? 0 : all.findIndex(({ id }) => id === after) + 1
  return all.slice(start).flatMap(parkedOf).slice(0, Math.max(0, limit))
}

/** @public */
const resume = (shelf: Shelf, ids?: readonly string[]): number => {
  let resumed = 0
  for (const entry of ids === undefined ? allOf(shelf).flatMap((entries) => [...entries.values()]) : ids.map((id) => find(shelf, id))) {
    if (entry?.standing.is !== "parked") continue
    entry.standing = waiting
    entry.tried = 0
    resumed++
  }
  if (resumed > 0) shelf.bell.ring()
  return resumed
}

/** @public */
const forget = (shelf: Shelf, trajectory: string): void => {
  for (const id of shelf.ids.get(trajectory) ?? []) for (const entries of allOf(shelf)) entries.delete(id)
  shelf.ids.delete(trajectory)
}

/** @public */
export const Shelf = {
  empty: (): Shelf => ({ lines: { safety: new Map(), others: new Map() }, ids: new Map(), last: 0, bell: Bell.make(), turns: Turns.make() }),
  put, ready, next, settle, parked, resume, forget,
  /** Overwrites the text of what waits under an id, as a fault would. */
  spoil: (shelf: Shelf, id: string, text: string): void => {
    const entry = find(shelf, id)
    if (entry !== undefined) entry.text = text
  },
  /** Every byte there is, for whoever looks for what must not be there. */
  text: (shelf: Shelf): string =>
    JSON.stringify([allOf(shelf).map((entries) => [...entries.values()]), [...shelf.ids].map(([trajectory, ids]) => [trajectory, [...ids]])])
}
