/**
 * Runs a study on worker threads and keeps what each replication came to. Interrupted, or out of disk, it goes on where it stopped when it is run again,
 * to the same bytes: a replication hangs on its own numbers alone, and the tables are made of all of them in their order.
 */
import { join } from "node:path"
import { Piscina } from "piscina"
import { Kept, readIfThere, writeWhole } from "./kept.ts"
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

const compute = async (study: Study, missing: readonly (readonly [place: number, arm: number, replication: number])[], found: (Replication | undefined)[], options: RunOptions): Promise<void> => {
  const { out, signal } = options
  const pool = new Piscina({ filename: options.worker.href, minThreads: 1, maxThreads: options.workers })
  let next = 0
  let done = found.length - missing.length
  const one = async (): Promise<void> => {
    for (let job = missing[next++]; job !== undefined; job = missing[next++]) {
      const [place, arm, replication] = job
      const result = await pool.run({ study, arm, replication } satisfies Job, signal === undefined ? {} : { signal }) as Replication // what a worker's module returns
      await Kept.write(out, result)
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

/** @beta */
export const runStudy = async (study: Study, options: RunOptions): Promise<Ran> => {
  const { out, signal } = options
  await Kept.prepare(out)
  const made = manifestOf(study, options.packsNamed, options.release)
  const manifest = Manifest.write(made)
  const file = join(out, "manifest.json")
  const before = await readIfThere(file)
  if (before !== undefined && before !== manifest) return { ran: "other-study" }
  if (before === undefined) await writeWhole(file, manifest)
  const all = Replication.all(study)
  const found: (Replication | undefined)[] = []
  for (const which of all) found.push(await Kept.read(out, which))
  const missing = all.flatMap(({ arm, replication }, place) => (found[place] === undefined ? [[place, arm, replication] as const] : []))
  try {
    if (missing.length > 0) await compute(study, missing, found, options)
  } catch (error) {
    if (signal?.aborted !== true) throw error
  }
  const whole = found.filter((one) => one !== undefined)
  if (whole.length < all.length) return { ran: "interrupted", kept: whole.length, all: all.length }
  const files = await writeTables(out, study, whole)
  return { ran: "whole", manifest: made, summary: summarise(study, whole), files: ["manifest.json", ...files], resumed: all.length - missing.length }
}
