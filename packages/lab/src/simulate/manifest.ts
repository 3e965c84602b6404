/** All it takes to make a run again: the study itself and its hash, the packs and releases it ran on, and the hash of each table. No clock, no machine, no count of workers. */
import { Practice } from "@omringd/core"
import { assumptions } from "./assumptions.ts"
import { contentOf, sha256 } from "./content.ts"
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
  /** SHA-256 of what each of these packs holds, as `contentOf` has it: another under the same version is another run. */
  readonly contents: { readonly [pack: string]: string }
  readonly study: Study
  /** What each further arm shares with the first of what is drawn, and what it does not. */
  readonly pairs: readonly Pair[]
  readonly provenance: ReturnType<typeof provenance>
  /** What the simulation assumes beside the study's numbers, in English. */
  readonly assumptions: readonly string[]
  /** SHA-256 of each table's bytes, by the name of its file; not there until all replications are. */
  readonly tables?: { readonly [file: string]: string }
}

const hashOf = (study: Study): string => sha256(JSON.stringify(study))
const isMapping = (value: unknown): value is { readonly [key: string]: unknown } => typeof value === "object" && value !== null

/** @beta */
export const Manifest = {
  /** As it lies in the folder of a run. */
  write: (manifest: Manifest): string => `${JSON.stringify(manifest, undefined, 2)}\n`,
  isOne: (value: unknown): boolean => isMapping(value) && value["format"] === "omringd-simulation@1",
  /** The manifest of a run, from its parsed text; undefined when its study is not the one that was simulated. */
  read: (value: unknown): Manifest | undefined => {
    if (!isMapping(value) || !Manifest.isOne(value) || !isMapping(value["study"]) || !isMapping(value["contents"])) return undefined
    const read = value as unknown as Manifest // written by `write`, as its hash shows
    return hashOf(read.study) === read.studySha256 ? read : undefined
  },
  /** Of what a run is made, without what it came to. */
  before: (manifest: Manifest): Manifest => {
    const before: { -readonly [K in keyof Manifest]: Manifest[K] } = { ...manifest }
    delete before.tables
    return before
  },
  /** Packs that are called alike in two manifests of one study and hold something else. */
  changedPacks: (one: Manifest, other: Manifest): readonly string[] =>
    Object.keys(one.contents).filter((pack) => other.contents[pack] !== undefined && other.contents[pack] !== one.contents[pack])
}

const contentsOf = (study: Study, packsNamed: PacksNamed): Manifest["contents"] =>
  Object.fromEntries(study.arms.flatMap(({ packs }) => (packs.length === 0 ? [] : packsNamed(packs))).map((pack) => [`${pack.name}@${pack.version}`, contentOf(pack)]))

/** What a run of this study is made of here. @beta */
export const manifestOf = (study: Study, packsNamed: PacksNamed, omringd: string): Manifest => ({
  format: "omringd-simulation@1",
  title: study.title, seed: study.seed,
  studySha256: hashOf(study),
  releases: { omringd, node: process.version },
  packs: Object.fromEntries(study.arms.map(({ name, packs }) => [name, packs.length === 0 ? [] : Practice.of(...packsNamed(packs)).names])),
  contents: contentsOf(study, packsNamed),
  study, pairs: pairsOf(study), provenance: provenance(study), assumptions: assumptions.en
})
