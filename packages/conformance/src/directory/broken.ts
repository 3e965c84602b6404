/** Directories that each do one thing wrong, made from one that does not. They prove the clauses: each is caught, and each clause catches. */
import * as Effect from "effect/Effect"
import * as Layer from "effect/Layer"
import { People } from "@omringd/core/Notices"
import type { Directory, Recipient } from "@omringd/core/Notices"
import { opened } from "./Place.ts"
import type { DirectoryPlace } from "./Place.ts"

/** @beta */
export interface BrokenDirectory {
  /** What it does wrong. */
  readonly name: string
  /** The clauses that catch it: these and no others. */
  readonly caughtBy: readonly string[]
  readonly breaks: (place: DirectoryPlace) => DirectoryPlace
}

/** A directory that is asked otherwise than a good one. `change` runs each time the directory is opened. */
export const asking = (change: (good: Directory) => Directory["find"]) => (place: DirectoryPlace): DirectoryPlace =>
  ({ ...place, directory: Layer.effect(People, Effect.map(opened(place), (good) => ({ find: change(good) }))) })

/** A directory that gives someone otherwise than a good one. */
export const giving = (change: (found: Recipient) => object): ((place: DirectoryPlace) => DirectoryPlace) =>
  asking(({ find }) => (person) => Effect.map(find(person), (found) => (found === undefined ? undefined : (change(found) as Recipient)))) // what is given is what is wrong

/** A directory that knows who is put in otherwise than they are put in. */
export const putting = (change: (people: readonly Recipient[]) => readonly Recipient[]) => (place: DirectoryPlace): DirectoryPlace =>
  ({ ...place, put: (people) => place.put(change(people)) })
