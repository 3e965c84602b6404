/** Where a directory of people has what it knows, and how it is opened there: what the clauses for directories are run on. */
import * as Context from "effect/Context"
import * as Effect from "effect/Effect"
import * as Layer from "effect/Layer"
import type { Scope } from "effect/Scope"
import { People } from "@omringd/core/Notices"
import type { Directory, Recipient } from "@omringd/core/Notices"
import type { Clause } from "../Clause.ts"
import type { Examined } from "../run.ts"

/** `changes`: whom it knows can change while it is open. `breaks`: the place can make it unable to answer. @beta */
export type DirectoryAbility = "changes" | "breaks"

/** @beta */
export interface DirectoryPlace {
  /** From now on these people are in it, and nobody else. */
  readonly put: (people: readonly Recipient[]) => void | Promise<void>
  /** Opens the directory of those who were put in. */
  readonly directory: Layer.Layer<People, unknown>
  /** It can no longer find out who is in it, until people are put in again. */
  readonly spoil?: () => void | Promise<void>
}

/** One sentence that every directory keeps. @beta */
export type DirectoryClause = Clause<DirectoryPlace, DirectoryAbility>
/** @beta */
export type ExaminedDirectory = Examined<DirectoryPlace, DirectoryAbility>

export const put = (place: DirectoryPlace, people: readonly Recipient[]): Effect.Effect<void> => Effect.promise(async () => { await place.put(people) })
export const spoilt = (place: DirectoryPlace): Effect.Effect<void> => Effect.promise(async () => { await place.spoil?.() })

/** A directory for as long as the scope. */
export const opened = (place: DirectoryPlace): Effect.Effect<Directory, unknown, Scope> =>
  Effect.map(Layer.build(Layer.fresh(place.directory)), (context) => Context.get(context, People))

/** The directory of these people. */
export const openedWith = (place: DirectoryPlace, people: readonly Recipient[]): Effect.Effect<Directory, unknown, Scope> =>
  Effect.andThen(put(place, people), opened(place))
