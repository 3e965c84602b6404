/**
 * Trajectories in one file of JSON lines, for one process at a time. An append is one line, flushed to the disk before it is
 * acknowledged: so a batch is whole or absent. All of it is held in memory as text; to forget is to write the file anew.
 */
import * as fs from "node:fs"
import * as path from "node:path"
import * as Effect from "effect/Effect"
import * as Layer from "effect/Layer"
import * as Result from "effect/Result"
import type { Scope } from "effect/Scope"
import type { Taken } from "@omringd/core"
import { Bell, checked, Conflict, following, StoreCorrupt, StoreUnavailable, TrajectoryStore } from "@omringd/core/TrajectoryStore"
import type { AppendFailure, Kept, OpenFailure, Store } from "@omringd/core/TrajectoryStore"

export interface JsonLinesOptions {
  /** Begun when it is not there; the folder it lies in must be. */
  readonly folder: string
}

const unavailable = (store: string, why: StoreUnavailable["why"], said: unknown) =>
  new StoreUnavailable({ store, why, said: said instanceof Error ? said.message : String(said) })

const causes: { readonly [code: string]: StoreUnavailable["why"] } = { ENOSPC: "full", EDQUOT: "full", EROFS: "read-only", EACCES: "cannot-open", ENOENT: "cannot-open" }
const failureOf = (store: string, thrown: unknown): StoreUnavailable =>
  unavailable(store, (thrown instanceof Error && "code" in thrown ? causes[String(thrown.code)] : undefined) ?? "other", thrown)

const flushed = (file: string, flags: string, write: (descriptor: number) => void): void => {
  const descriptor = fs.openSync(file, flags)
  try {
    write(descriptor)
    fs.fsyncSync(descriptor)
  } finally {
    fs.closeSync(descriptor)
  }
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

/** One process has the folder. A lock that a crash left behind is not guessed about: a person removes it. */
const lock = (folder: string): Effect.Effect<void, StoreUnavailable, Scope> => {
  const file = path.join(folder, "lock")
  const take = Effect.try({
    try: () => { flushed(file, "wx", (descriptor) => { fs.writeSync(descriptor, String(process.pid)) }) },
    catch: (thrown) => (fs.existsSync(file) ? unavailable(folder, "locked", `process ${fs.readFileSync(file, "utf8")} has it; if that ended without letting go, remove ${file}`) : failureOf(folder, thrown))
  })
  return Effect.asVoid(Effect.acquireRelease(take, () => Effect.sync(() => fs.rmSync(file, { force: true }))))
}

const storeOn = (folder: string, file: string, lines: readonly Line[], isOpen: () => boolean, bell: Bell): Store => {
  let rows = lines.flatMap((line) => line.rows)
  let last = lines.reduce((highest, line) => Math.max(highest, line.position, line.rows.at(-1)?.position ?? 0), 0)
  const trajectories = new Map(Object.entries(Object.groupBy(rows, ({ trajectory }) => trajectory)).map(([id, of = []]) => [id, of]))
  /** Up to where each was found readable. */
  const sound = new Map<string, number>()
  const of = (id: string): readonly Kept[] => trajectories.get(id) ?? []

  const attempt = <A, E>(answer: () => Result.Result<A, E>): Effect.Effect<A, E | StoreUnavailable> =>
    Effect.suspend((): Effect.Effect<A, E | StoreUnavailable> => {
      if (!isOpen()) return Effect.fail(unavailable(folder, "closed", "it was closed"))
      try {
        return Effect.fromResult(answer())
      } catch (thrown) {
        return Effect.fail(failureOf(folder, thrown))
      }
    })

  const add = (line: Line): void => {
    const before = fs.existsSync(file) ? fs.statSync(file).size : 0
    try {
      flushed(file, "a", (descriptor) => { fs.writeFileSync(descriptor, written(line)) })
    } catch (thrown) {
      if (fs.existsSync(file)) fs.truncateSync(file, before)
      throw thrown
    }
  }
  const append = (id: string, expected: number, taken: readonly Taken[]): Result.Result<void, AppendFailure> => {
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
    const anew = `${file}.new`
    flushed(anew, "w", (descriptor) => { fs.writeFileSync(descriptor, written({ position: last, rows: left })) })
    fs.renameSync(anew, file)
    flushed(folder, "r", () => {})
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
  return {
    read: (id, from = 1) => attempt(() => checked.all(id, Math.max(1, from), of(id).slice(Math.max(1, from) - 1))),
    append: (id, expected, taken) => attempt(() => append(id, expected, taken)),
    follow: following({ page: (after, limit) => attempt(() => checked.page(page(after, limit))), bell }),
    forget: (id) => attempt(() => forget(id))
  }
}

/** A store for as long as its scope. */
export const open = ({ folder }: JsonLinesOptions): Effect.Effect<Store, OpenFailure, Scope> =>
  Effect.gen(function* () {
    const file = path.join(folder, "trajectories.jsonl")
    const bell = Bell.make()
    yield* Effect.try({ try: () => { fs.mkdirSync(folder, { recursive: false }) }, catch: (thrown) => failureOf(folder, thrown) }).pipe(
      Effect.catchIf(() => fs.existsSync(folder), () => Effect.void)
    )
    yield* lock(folder)
    const lines = yield* Effect.try({
      try: () => linesIn(file),
      catch: (thrown) => (thrown instanceof SyntaxError ? new StoreCorrupt({ store: folder, why: "damaged", said: thrown.message }) : failureOf(folder, thrown))
    })
    const state = yield* Effect.acquireRelease(Effect.succeed({ isOpen: true }), (held) => Effect.sync(() => { held.isOpen = false; bell.ring() }))
    return storeOn(folder, file, lines, () => state.isOpen, bell)
  })

/** What `openOmringd({ store: jsonLines({ folder: "trajectories" }) })` takes. */
export const jsonLines = (options: JsonLinesOptions): Layer.Layer<TrajectoryStore, OpenFailure> => Layer.effect(TrajectoryStore, open(options))
