/** All it takes to make a run again: the study itself and its hash, the packs and releases it ran on. No clock, no machine, no count of workers. */
import { createHash } from "node:crypto"
import { Practice } from "@omringd/core"
import { assumptions } from "./assumptions.ts"
import type { PacksNamed } from "./Replication.ts"
import { pairsOf } from "./unshared.ts"
import type { Pair } from "./unshared.ts"
import { provenance } from "../study/provenance.ts"
import type { Study } from "../study/Study.ts"

/** @beta */
export interface Manifest {
  readonly format: "omringd-simulation@1"
  readonly title: string
  readonly seed: number
  /** Of the study as it was read, spaces and comments left aside. */
  readonly studySha256: string
  readonly releases: { readonly omringd: string; readonly node: string }
  /** Name and version of each pack in force, by arm. */
  readonly packs: { readonly [arm: string]: readonly string[] }
  readonly study: Study
  /** What each further arm shares with the first of what is drawn, and what it does not. */
  readonly pairs: readonly Pair[]
  readonly provenance: ReturnType<typeof provenance>
  /** What the simulation assumes beside the study's numbers, in English. */
  readonly assumptions: readonly string[]
}

const sha256 = (study: Study): string => createHash("sha256").update(JSON.stringify(study)).digest("hex")
const isMapping = (value: unknown): value is { readonly [key: string]: unknown } => typeof value === "object" && value !== null

/** @beta */
export const Manifest = {
  /** As it lies in the folder of a run. */
  write: (manifest: Manifest): string => `${JSON.stringify(manifest, undefined, 2)}\n`,
  isOne: (value: unknown): boolean => isMapping(value) && value["format"] === "omringd-simulation@1",
  /** The manifest of a run, from its parsed text; undefined when its study is not the one that was simulated. */
  read: (value: unknown): Manifest | undefined => {
    if (!isMapping(value) || !Manifest.isOne(value) || !isMapping(value["study"])) return undefined
    const read = value as unknown as Manifest // written by `write`, as its hash shows
    return sha256(read.study) === read.studySha256 ? read : undefined
  }
}

/** What a run of this study is made of here. @beta */
export const manifestOf = (study: Study, packsNamed: PacksNamed, omringd: string): Manifest => ({
  format: "omringd-simulation@1",
  title: study.title, seed: study.seed,
  studySha256: sha256(study),
  releases: { omringd, node: process.version },
  packs: Object.fromEntries(study.arms.map(({ name, packs }) => [name, packs.length === 0 ? [] : Practice.of(...packsNamed(packs)).names])),
  study, pairs: pairsOf(study), provenance: provenance(study), assumptions: assumptions.en
})
