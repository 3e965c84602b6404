/**
 * What exploring found, as files and pages: for programs that explore worlds themselves.
 *
 * @packageDocumentation
 */
import type { Language } from "@omringd/core"
import type { CounterExample, World, WorldWritten } from "@omringd/lab/explore"
import { caseText } from "./exploring/case.ts"
import { titleOf } from "./exploring/title.ts"

/** Where a counter-example was found. @beta */
export interface FoundIn {
  /** As it was written: who is in it. */
  readonly written: WorldWritten
  readonly world: World
  /** Names of the packs that were in force, as a case file names them. */
  readonly packs: readonly string[]
}

/** A counter-example as the text of a case file, for `omringd tell`. @beta */
export const caseFileOf = ({ written, world, packs }: FoundIn, example: CounterExample, language: Language = "en"): string =>
  caseText({ written, world, packs, title: titleOf(example, language), moves: example.moves })
