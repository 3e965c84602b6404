/** What the recorded steps have been: upcasters, and beside them what each version once wrote. The clauses for upcasters are run on it. */
import { Recorded, Step } from "@omringd/core"
import type { Sha256, Trajectory, Upcaster } from "@omringd/core"
import type { Examined } from "../run.ts"

/** A recorded step as JSON, of whatever version. @beta */
export type Json = Parameters<Upcaster["up"]>[0]

/** What a trajectory of golden steps tells. @beta */
export interface Told {
  /** The link of its last step: SHA-256 of the link before it and the step's text, from 64 zeros on. */
  readonly link: string
  /** Of each part of the state that its steps come to, whatever `stateOf` says of it. */
  readonly state: { readonly [part: string]: string }
}

/** What one version of the steps wrote: whole trajectories, as they were kept. @beta */
export interface Golden {
  /** The names of all steps that this version knew. */
  readonly knows: readonly string[]
  /** The texts of each trajectory, from its first step on. */
  readonly texts: { readonly [trajectory: string]: readonly string[] }
  readonly trajectories: { readonly [trajectory: string]: Told }
}

/** Who reads recorded steps. @beta */
export type Reader = Pick<ReturnType<typeof Recorded.through>, "read" | "write">

/** What stands around a step and may have changed with it. Where a step belongs, `id`, `trajectory` and `number`, never may. @beta */
export type Around = "at" | "by" | "open" | "packs" | "recordedAt" | "under"

/** @beta */
export interface ExaminedPast {
  /** The upcaster in place n leads from version n + 1 to n + 2. */
  readonly upcasters: readonly Upcaster[]
  /** By version, from 1 to the newest. */
  readonly golden: { readonly [version: number]: Golden }
  readonly sha256: Sha256
  /** How the states beside the golden steps are told: a text for each part, such as its digest. */
  readonly stateOf: (trajectory: Trajectory) => Told["state"]
  /** What the upcasters change around steps, on purpose; nothing when left out. */
  readonly changes?: readonly Around[]
  /** Who reads; the core with these upcasters when left out. */
  readonly reader?: Reader
  /** The names of the steps there are now; those of the core when left out. */
  readonly knows?: readonly string[]
}

/** One golden step. @beta */
export interface Record {
  readonly version: number
  readonly trajectory: string
  readonly number: number
  readonly text: string
}

/** @beta */
export interface Past extends Required<ExaminedPast> {
  readonly newest: number
  /** Every golden step, of the first version first. */
  readonly records: readonly Record[]
  /** The record as JSON, read from its text each time, so that nobody has written into it. */
  json(record: Record): Json
  /** Brought up by each upcaster in turn; undefined when one throws, or answers what is no object. */
  raised(version: number, recorded: Json): Json | undefined
}

export const isObject = (value: unknown): value is Json => typeof value === "object" && value !== null && !Array.isArray(value)

const parsed = (text: string): Json => {
  const value: unknown = JSON.parse(text)
  return isObject(value) ? value : {}
}

export const lookAt = (given: ExaminedPast): Past => {
  const { upcasters, golden, changes = [], reader = Recorded.through(upcasters), knows = Step.tags } = given
  const newest = upcasters.length + 1
  const records = Object.entries(golden).flatMap(([version, { texts }]) =>
    Object.entries(texts).flatMap(([trajectory, of]) => of.map((text, index): Record => ({ version: Number(version), trajectory, number: index + 1, text }))))
  return {
    ...given, changes, reader, knows, newest, records,
    json: ({ text }) => parsed(text),
    raised: (version, recorded) => {
      let raised = recorded
      try {
        for (let at = version; at < newest; at++) {
          const next: unknown = upcasters[at - 1]?.up(raised)
          if (!isObject(next)) return undefined
          raised = { ...next, schema: at + 1 }
        }
      } catch {
        return undefined // that every golden step is brought up is a clause of its own
      }
      return raised
    }
  }
}

/** As the runner takes it; looked at once for all clauses. */
export const examined = (given: ExaminedPast): Examined<Past, never> => {
  let past: Past | undefined
  return { can: [], fresh: () => (past ??= lookAt(given)), patience: 120_000 }
}
