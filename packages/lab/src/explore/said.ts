/** What an exploration says of how it looked, in a language: what was left out of a state or looked at as one, how much of it there was, and why nothing is lost. */
import type { Language } from "@omringd/core"
import type { Exploration, Reduction } from "./Exploration.ts"
import type { World } from "./World.ts"
import type { ExploredWords } from "./words/ExploredWords.ts"
import { en } from "./words/en.ts"
import { nl } from "./words/nl.ts"
import { sv } from "./words/sv.ts"

export const exploredWords: { readonly [L in Language]: ExploredWords } = { nl, en, sv }

const isCounted = (key: string, { counted }: ExploredWords): key is keyof ExploredWords["counted"] => Object.hasOwn(counted, key)
const isLeftOut = (tag: string, { leftOut }: ExploredWords): tag is keyof ExploredWords["leftOut"] => Object.hasOwn(leftOut, tag)

/** @beta */
export interface ReductionSaid {
  readonly name: string
  readonly because: string
  /** What it came to: counts, and names as they stand in the code. */
  readonly found: string
}
/** @beta */
export interface ExplorationSaid {
  /** Those that were on. */
  readonly reductions: readonly ReductionSaid[]
  readonly abstraction: readonly string[]
  /** `StepCorrected: why no world can hold it`. */
  readonly leftOut: readonly string[]
}

export const abstractionIn = (language: Language, days: World["days"]): readonly string[] => {
  const words = exploredWords[language]
  return [days.length === 1 ? words.oneDay : words.days(days), ...words.always]
}

const reductionSaid = ({ name, found }: Reduction, words: ExploredWords): ReductionSaid => ({
  name: words.names[name], because: words.because[name],
  found: Object.entries(found).map(([key, value]) =>
    `${isCounted(key, words) ? words.counted[key] : key}: ${typeof value === "number" ? String(value) : value.join(", ")}`).join("; ")
})

/** The data itself says it in English. @beta */
export const explorationSaid = ({ reductions, bound }: Pick<Exploration, "reductions" | "bound">, language: Language): ExplorationSaid => {
  const words = exploredWords[language]
  return {
    reductions: reductions.filter(({ on }) => on).map((one) => reductionSaid(one, words)),
    abstraction: abstractionIn(language, bound.days),
    leftOut: Object.entries(bound.leftOut).map(([tag, because]) => `${tag}: ${isLeftOut(tag, words) ? words.leftOut[tag] : because}`)
  }
}
