/**
 * Runs a study on worker threads and keeps what each replication came to. Interrupted, or out of disk, it goes on where it stopped when it is run again,
 * to the same bytes: a replication hangs on its own numbers alone, and the tables are made of all of them in their order.
 */
import { join } from "node:path"
import { Piscina } from "piscina"
import { sha256 } from "./content.ts"
import { Kept, parsed, readIfThere, writeWhole } from "./kept.ts"
import { Manifest, manifestOf } from "./manifest.ts"
import type { PacksNamed } from "./Replication.ts"
import { Replication } from "./Replication.ts"
import type { Summarised } from "./summary.ts"
import { summarise } from "./summary.ts"
import { writeTables } from "./tables.ts"
import type { Study } from "../study/Study.ts"

/** @beta */
export interface RunOptions {
  readonly out: string
  readonly workers: number
  /** A module whose default export takes a `Job` and returns its `Replication`; it knows the packs. */
  readonly worker: URL
  readonly packsNamed: PacksNamed
  /** The release this runs in, for the manifest. */
  readonly release: string
  readonly signal?: AbortSignal
  readonly onProgress?: (done: number, all: number) => void
}
/** @beta */
export interface Job {
  readonly study: Study
  readonly arm: number
  readonly replication: number
}

/** @beta */
export type Ran =
  | { readonly ran: "whole"; readonly manifest: Manifest; readonly summary: readonly Summarised[]; readonly files: readonly string[]; readonly resumed: number }
  | { readonly ran: "interrupted"; readonly kept: number; readonly all: number }
  /** The folder holds a run of another study, of other packs or of another release. */
  | { readonly ran: "other-study" }
  /** These packs hold something else than when the run in this folder was begun, under the same name and version. */
  | { readonly ran: "changed-packs"; readonly packs: readonly string[] }
  /** This replication lies there and is of another run, whose manifest is gone. */
  | { readonly ran: "other-replication"; readonly file: string }

const compute = async (study: Study, missing: readonly (readonly [place: number, arm: number, replication: number])[], found: (Replication | undefined)[], run: string, options: RunOptions): Promise<void> => {
  const { out, signal } = options
  const pool = new Piscina({ filename: options.worker.href, minThreads: 1, maxThreads: options.workers })
  let next = 0
  let done = found.length - missing.length
  const one = async (): Promise<void> => {
    for (let job = missing[next++]; job !== undefined; job = missing[next++]) {
      const [place, arm, replication] = job
      const result = await pool.run({ study, arm, replication } satisfies Job, signal === undefined ? {} : { signal }) as Replication // what a worker's module returns
      await Kept.write(out, run, result)
      found[place] = result
      options.onProgress?.(++done, found.length)
    }
  }
  try {
    // Twice as many as there are threads, so that none waits for a disk.
    await Promise.all(Array.from({ length: 2 * options.workers }, one))
  } finally {
    next = missing.length
    await pool.destroy()
  }
}

/** What stands against going on in this folder; undefined when nothing does. */
const against = (made: Manifest, text: string): Ran | undefined => {
  const before = Manifest.read(parsed(text))
  if (before === undefined) return { ran: "other-study" }
  if (Manifest.write(Manifest.before(before)) === Manifest.write(made)) return undefined
  const packs = before.studySha256 === made.studySha256 ? Manifest.changedPacks(made, before) : []
  return packs.length === 0 ? { ran: "other-study" } : { ran: "changed-packs", packs }
}

/** @beta */
export const runStudy = async (study: Study, options: RunOptions): Promise<Ran> => {
  const { out, signal } = options
  await Kept.prepare(out)
  const made = manifestOf(study, options.packsNamed, options.release)
  const manifest = Manifest.write(made)
  const file = join(out, "manifest.json")
  const before = await readIfThere(file)
  const wrong = before === undefined ? undefined : against(made, before)
  if (wrong !== undefined) return wrong
  const run = sha256(manifest)
  const all = Replication.all(study)
  const found: (Replication | undefined)[] = []
  for (const which of all) {
    const kept = await Kept.read(out, run, which)
    if (kept === "other-run") return { ran: "other-replication", file: Kept.nameOf(out, which) }
    found.push(kept)
  }
  if (before === undefined) await writeWhole(file, manifest)
  const missing = all.flatMap(({ arm, replication }, place) => (found[place] === undefined ? [[place, arm, replication] as const] : []))
  try {
    if (missing.length > 0) await compute(study, missing, found, run, options)
  } catch (error) {
    if (signal?.aborted !== true) throw error
  }
  const whole = found.filter((one) => one !== undefined)
  if (whole.length < all.length) return { ran: "interrupted", kept: whole.length, all: all.length }
  const tables = await writeTables(out, study, whole)
  const finished: Manifest = { ...made, tables }
  await writeWhole(file, Manifest.write(finished))
  return { ran: "whole", manifest: finished, summary: summarise(study, whole), files: ["manifest.json", ...Object.keys(tables)], resumed: all.length - missing.length }
}
