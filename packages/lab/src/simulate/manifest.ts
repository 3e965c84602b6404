/** All it takes to make a run again: the study itself and its hash, the packs and releases it ran on. No clock, no machine, no count of workers. */
import { createHash } from "node:crypto"
import { Practice } from "@omringd/core"
import type { PacksNamed } from "./Replication.ts"
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
  readonly provenance: ReturnType<typeof provenance>
}

export const manifestOf = (study: Study, packsNamed: PacksNamed, omringd: string): Manifest => ({
  format: "omringd-simulation@1",
  title: study.title, seed: study.seed,
  studySha256: createHash("sha256").update(JSON.stringify(study)).digest("hex"),
  releases: { omringd, node: process.version },
  packs: Object.fromEntries(study.arms.map(({ name, packs }) => [name, packs.length === 0 ? [] : Practice.of(...packsNamed(packs)).names])),
  study, provenance: provenance(study)
})
