/** Writes an export to a file: whole, or not at all. */
import * as fs from "node:fs"
import * as Data from "effect/Data"
import * as Effect from "effect/Effect"
import type { Scope } from "effect/Scope"
import * as Stream from "effect/Stream"
import type { Taken } from "@omringd/core"
import type { Format } from "./Format.ts"
import { formats, piecesOf } from "./pieces.ts"
import type { ExportOptions } from "./pieces.ts"

/** The file as it was, or none, is still there. @beta */
export class NotWritten extends Data.TaggedError("NotWritten")<{
  readonly file: string
  readonly why: "full" | "other"
  /** What the system said. */
  readonly said: string
}> {
  override get message(): string {
    return `${this.file}: ${this.why} (${this.said})`
  }
}
/** @beta */
export interface Exported {
  readonly trajectories: number
  readonly steps: number
}

/** A file that only its owner reads: also without anyone's words, this is about families. */
const mode = 0o600
const room = 1_048_576

const isFull = (thrown: unknown): boolean => thrown instanceof Error && "code" in thrown && (thrown.code === "ENOSPC" || thrown.code === "EDQUOT")
const attempt = <A>(file: string, act: () => A): Effect.Effect<A, NotWritten> =>
  Effect.try({ try: act, catch: (thrown) => new NotWritten({ file, why: isFull(thrown) ? "full" : "other", said: thrown instanceof Error ? thrown.message : String(thrown) }) })

/** A file beside the one that is asked for, gone with its scope. */
const beside = (file: string, ending: string): Effect.Effect<{ readonly path: string; readonly open: number }, NotWritten, Scope> => {
  const path = `${file}.${ending}`
  return Effect.acquireRelease(
    attempt(file, () => ({ path, open: fs.openSync(path, "w+", mode) })),
    ({ open }) => Effect.sync(() => {
      fs.closeSync(open)
      fs.rmSync(path, { force: true })
    })
  )
}

const append = (from: number, to: number): void => {
  const buffer = Buffer.alloc(room)
  let at = 0
  for (let read = fs.readSync(from, buffer, 0, room, at); read > 0; read = fs.readSync(from, buffer, 0, room, at)) {
    fs.writeFileSync(to, buffer.subarray(0, read))
    at += read
  }
}

/** Memory holds one trajectory at a time; what comes last in the file is put aside on the disk until then. @beta */
export const writeExport = <E, R>(steps: Stream.Stream<Taken, E, R>, file: string, options: ExportOptions): Effect.Effect<Exported, E | NotWritten, R> =>
  Effect.scoped(Effect.gen(function* () {
    const format: Format = formats[options.as]
    const whole = yield* beside(file, "part")
    const aside = yield* beside(file, "objects.part")
    let exported: Exported = { trajectories: 0, steps: 0 }
    yield* attempt(file, () => fs.writeFileSync(whole.open, format.head))
    yield* Stream.runForEach(piecesOf(steps, options), ({ pieces, trajectories, steps: count }) => attempt(file, () => {
      for (const { section, text } of pieces) fs.writeFileSync(section === "events" ? whole.open : aside.open, text)
      exported = { trajectories, steps: count }
    }))
    yield* attempt(file, () => {
      fs.writeFileSync(whole.open, format.between)
      append(aside.open, whole.open)
      fs.writeFileSync(whole.open, format.end)
      fs.fsyncSync(whole.open)
      fs.renameSync(whole.path, file)
    })
    return exported
  }))
