/** A counter-example as a case file: what the plain practice takes, step by step. */
import { stringify } from "yaml"
import type { World, WorldMove, WorldWritten } from "@omringd/lab/explore"
import type { CaseFile, Somebody } from "../case-file/CaseFile.ts"

const named = (id: string): string => `${id.charAt(0).toUpperCase()}${id.slice(1)}`

export interface Told {
  readonly written: WorldWritten
  readonly world: World
  readonly packs: readonly string[]
  readonly title: string
  readonly moves: readonly WorldMove[]
}

const peopleOf = ({ people }: WorldWritten): readonly (readonly [string, Somebody])[] =>
  Object.entries(people).map(([id, { is }]) => [id, { name: named(id), is }] as const)

export const caseOf = ({ written, world, packs, title, moves }: Told): CaseFile => ({
  trajectory: "counter-example", title, source: [world.title], kind: undefined, language: undefined, packs, people: new Map(peopleOf(written)), labels: new Map(),
  steps: moves.map(({ id, by, step, at = world.day }, index) => ({ place: index + 1, id, by, at, recordedAt: undefined, step, assumed: undefined, note: undefined }))
})

/** The same as text, for `omringd tell`. */
export const caseText = (told: Told): string => {
  const { trajectory, title, source, packs, steps } = caseOf(told)
  return stringify({
    omringd: 1, trajectory, title, source, packs, people: Object.fromEntries(peopleOf(told.written)),
    steps: steps.map(({ id, by, at, step: { step, ...fields } }) => ({ on: at, by, id, step, fields }))
  }, { lineWidth: 0, aliasDuplicateObjects: false })
}
