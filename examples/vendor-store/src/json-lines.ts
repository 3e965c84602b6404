/**
 * Trajectories in one file of JSON lines, for one process at a time, which can open it more than once. An append is one line, flushed to the
 * disk before it is acknowledged: so a batch is whole or absent. All of it is held in memory as text; to forget is to write the file anew.
 */
import * as fs from "node:fs"
import * as path from "node:path"
import * as Effect from "effect/Effect"
import * as Layer from "effect/Layer"
import * as Result from "effect/Result"
import type { Scope } from "effect/Scope"
import type { Taken } from "@omringd/core"
import { Bell, checked, Conflict, following, StoreCorrupt, TrajectoryStore } from "@omringd/core/TrajectoryStore"
import type { Kept, OpenFailure, Store, StoreUnavailable, Unreadable } from "@omringd/core/TrajectoryStore"
import { failureOf, flushed, lock, replaced, unavailable } from "./folder.ts"
import { followersIn } from "./followers.ts"
import type { Followers } from "./followers.ts"

export interface JsonLinesOptions {
  /** Begun when it is not there; the folder it lies in must be. */
  readonly folder: string
}

/** The rows of an append; of the first line only where positions go on. */
interface Line {
  readonly position: number
  readonly rows: readonly Kept[]
}
const written = (line: Line): string => `${JSON.stringify(line)}\n`
const isLine = (value: unknown): value is Line =>
  typeof value === "object" && value !== null && "position" in value && Number.isSafeInteger(value.position) && "rows" in value && Array.isArray(value.rows)
const lineIn = (text: string): Line => {
  const value: unknown = JSON.parse(text)
  if (!isLine(value)) throw new SyntaxError(`no line of a store: ${text.slice(0, 40)}`)
  return value
}

/** The lines that are whole. What comes after the last of them was never acknowledged, and is cut off. */
const linesIn = (file: string): readonly Line[] => {
  if (!fs.existsSync(file)) return []
  const bytes = fs.readFileSync(file)
  const whole = bytes.lastIndexOf("\n") + 1
  if (whole < bytes.length) flushed(file, "r+", (descriptor) => { fs.ftruncateSync(descriptor, whole) })
  return bytes.toString("utf8", 0, whole).split("\n").slice(0, -1).map(lineIn)
}

/** What lies in a folder: one for everyone who has it open. */
interface Shelf {
  readonly bell: Bell
  readonly followers: Followers
  readonly read: (id: string, from: number) => Result.Result<readonly Taken[], Unreadable>
  readonly append: (id: string, expected: number, taken: readonly Taken[]) => Result.Result<void, Conflict | Unreadable>
  readonly forget: (id: string) => Result.Result<void>
  readonly page: (after: number, limit: number) => readonly Kept[]
}

/** Reads what lies there. Throws where it cannot be read. */
const shelfIn = (folder: string): Shelf => {
  const file = path.join(folder, "trajectories.jsonl")
  const lines = linesIn(file)
  const bell = Bell.make()
  let rows = lines.flatMap((line) => line.rows)
  let last = lines.reduce((highest, line) => Math.max(highest, line.position, line.rows.at(-1)?.position ?? 0), 0)
  const trajectories = new Map(Object.entries(Object.groupBy(rows, ({ trajectory }) => trajectory)).map(([id, of = []]) => [id, of]))
  /** Up to where each was found readable. */
  const sound = new Map<string, number>()
  const of = (id: string): readonly Kept[] => trajectories.get(id) ?? []

  const add = (line: Line): void => {
    const before = fs.existsSync(file) ? fs.statSync(file).size : 0
    try {
      flushed(file, "a", (descriptor) => { fs.writeFileSync(descriptor, written(line)) })
    } catch (thrown) {
      if (fs.existsSync(file)) fs.truncateSync(file, before)
      throw thrown
    }
  }
  const append = (id: string, expected: number, taken: readonly Taken[]): Result.Result<void, Conflict | Unreadable> => {
    if (taken.length === 0) return Result.void
    const there = of(id)
    const conflict = Result.fail(new Conflict({ trajectory: id, expected, actual: there.length }))
    if (there.length !== expected) return conflict
    const from = (sound.get(id) ?? 0) + 1
    const readable = checked.all(id, from, there.slice(from - 1))
    if (Result.isFailure(readable)) return Result.fail(readable.failure)
    const steps = checked.texts(id, expected, taken)
    if (Result.isFailure(steps)) return Result.fail(steps.failure)
    const ids = new Set([...there, ...steps.success].map((one) => one.id))
    if (ids.size < there.length + taken.length) return conflict
    const added = steps.success.map(({ id: step, text }, index): Kept => ({ position: last + index + 1, trajectory: id, number: expected + index + 1, id: step, taken: text }))
    add({ position: last, rows: added })
    last += added.length
    rows.push(...added)
    trajectories.set(id, [...there, ...added])
    sound.set(id, expected + added.length)
    bell.ring()
    return Result.void
  }
  const forget = (id: string): Result.Result<void> => {
    if (of(id).length === 0) return Result.void
    const left = rows.filter(({ trajectory }) => trajectory !== id)
    replaced(file, written({ position: last, rows: left }))
    rows = left
    trajectories.delete(id)
    sound.delete(id)
    return Result.void
  }
  const page = (after: number, limit: number): readonly Kept[] => {
    let [from, to] = [0, rows.length]
    while (from < to) {
      const middle = (from + to) >>> 1
      if ((rows[middle]?.position ?? 0) > after) to = middle
      else from = middle + 1
    }
    return rows.slice(from, from + limit)
  }
  const read = (id: string, from: number) => checked.all(id, from, of(id).slice(from - 1))
  return { bell, followers: followersIn(folder), read, append, forget, page }
}

/** A shelf, with how many have it open: the lock on its folder is let go with the last of them. */
interface Held {
  readonly shelf: Shelf
  readonly letGo: () => void
  handles: number
}
/** The folders that this process has open. */
const shelves = new Map<string, Held>()

/** Throws where the folder cannot be had. */
const begun = (folder: string): Held => {
  const letGo = lock(folder)
  try {
    return { shelf: shelfIn(folder), letGo, handles: 0 }
  } catch (thrown) {
    letGo()
    throw thrown
  }
}
const shelfOf = (folder: string): Effect.Effect<Shelf, OpenFailure, Scope> => {
  const take = Effect.try({
    try: () => {
      if (!fs.existsSync(folder)) fs.mkdirSync(folder, { recursive: false })
      const name = fs.realpathSync(folder)
      const held = shelves.get(name) ?? begun(folder)
      shelves.set(name, held)
      held.handles++
      return { name, held }
    },
    catch: (thrown) => (thrown instanceof SyntaxError ? new StoreCorrupt({ store: folder, why: "damaged", said: thrown.message }) : failureOf(folder, thrown))
  })
  const leave = ({ name, held }: { readonly name: string; readonly held: Held }) =>
    Effect.sync(() => {
      held.handles--
      if (held.handles > 0) return
      shelves.delete(name)
      held.letGo()
    })
  return Effect.map(Effect.acquireRelease(take, leave), ({ held }) => held.shelf)
}

/** A store for as long as its scope; opened again meanwhile, it is the same store. */
export const open = ({ folder }: JsonLinesOptions): Effect.Effect<Store, OpenFailure, Scope> =>
  Effect.gen(function* () {
    const { bell, followers, read, append, forget, page } = yield* shelfOf(folder)
    let isOpen = true
    yield* Effect.addFinalizer(() => Effect.sync(() => { isOpen = false; bell.ring() }))
    const attempt = <A, E>(answer: () => Result.Result<A, E>): Effect.Effect<A, E | StoreUnavailable> =>
      Effect.suspend((): Effect.Effect<A, E | StoreUnavailable> => {
        if (!isOpen) return Effect.fail(unavailable(folder, "closed", "it was closed"))
        try {
          return Effect.fromResult(answer())
        } catch (thrown) {
          return Effect.fail(failureOf(folder, thrown))
        }
      })
    return {
      read: (id, from = 1) => attempt(() => read(id, Math.max(1, from))),
      append: (id, expected, taken) => attempt(() => append(id, expected, taken)),
      follow: following({ page: (after, limit) => attempt(() => checked.page(page(after, limit))), bell }),
      forget: (id) => attempt(() => forget(id)),
      consumer: (name) => Effect.andThen(attempt(() => Result.void), followers.take(name))
    }
  })

/** What `openOmringd({ store: jsonLines({ folder: "trajectories" }) })` takes, and `openNotices` as well. */
export const jsonLines = (options: JsonLinesOptions): Layer.Layer<TrajectoryStore, OpenFailure> => Layer.effect(TrajectoryStore, open(options))
