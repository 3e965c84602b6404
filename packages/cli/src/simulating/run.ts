/** A run that was kept, opened from its folder to be told again: what its manifest holds is what is simulated, on the same packs and release, or nothing is. */
import { readFile } from "node:fs/promises"
import { join } from "node:path"
import * as Stream from "effect/Stream"
import type { Taken } from "@omringd/core"
import { Manifest, manifestOf, Replication } from "@omringd/lab/simulate"
import type { Study } from "@omringd/lab/study"
import { packsNamed } from "../packs.ts"

export interface RunChosen {
  /** The name of an arm; the first when left out. */
  readonly arm?: string
  /** From 1. */
  readonly replication?: number
}
export type RunOpened = { readonly steps: Stream.Stream<Taken>; readonly name: string } | { readonly wrong: string }

const parsed = (text: string): unknown => {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

const chosenIn = (run: string, study: Study, { arm, replication = 1 }: RunChosen): RunOpened => {
  const place = arm === undefined ? 0 : study.arms.findIndex(({ name }) => name === arm)
  const found = study.arms[place]
  if (found === undefined) return { wrong: `${run} has no arm "${arm}". Its arms: ${study.arms.map(({ name }) => `"${name}"`).join(", ")}.` }
  if (found.packs.length === 0) return { wrong: `The arm "${found.name}" has no rules: nobody takes a step in it, so there is nothing to export.` }
  if (replication < 1 || replication > study.replications) return { wrong: `${run} has replications 1 to ${study.replications}.` }
  const steps = Stream.suspend(() => Stream.fromIterable(Replication.steps(study, { arm: place, replication: replication - 1 }, packsNamed)))
  return { steps, name: `${run}, ${found.name}, replication ${replication}` }
}

export const openRun = async (run: string, chosen: RunChosen, release: string): Promise<RunOpened> => {
  const text = await readFile(join(run, "manifest.json"), "utf8").catch(() => undefined)
  if (text === undefined) return { wrong: `${run} holds no run: there is no manifest.json in it.` }
  const manifest = Manifest.read(parsed(text))
  if (manifest === undefined) return { wrong: `${join(run, "manifest.json")} is not as a run left it.` }
  const made = manifestOf(manifest.study, packsNamed, release)
  const changed = Manifest.changedPacks(made, manifest)
  if (changed.length > 0) return { wrong: `${run} was simulated when ${changed.join(" and ")} held something else under the same version. Its trajectories cannot be told again here.` }
  if (Manifest.write(made) !== Manifest.write(Manifest.before(manifest))) {
    return { wrong: `${run} was simulated under other packs or another release (omringd ${manifest.releases.omringd}, Node ${manifest.releases.node}). Its trajectories cannot be told again here.` }
  }
  return chosenIn(run, manifest.study, chosen)
}
