/** What someone chose stands in the address: it can be bookmarked and gone back to. Never anything of a family's own. */
import { languages } from "@omringd/core"
import type { Language } from "@omringd/core"
import { registers } from "../words/index.ts"
import type { Reader } from "../words/index.ts"

export interface Address {
  readonly language: Language
  readonly reader: Reader
  readonly day: string | undefined
  readonly example: string | undefined
}

const one = <A extends string>(known: readonly A[], wanted: string | null | undefined): A | undefined => known.find((each) => each === wanted)

export const addressOf = (search: string, spoken: readonly string[]): Address => {
  const asked = new URLSearchParams(search)
  const own = spoken.map((language) => one(languages, language.slice(0, 2).toLowerCase())).find((language) => language !== undefined)
  return {
    language: one(languages, asked.get("language")) ?? own ?? "nl",
    reader: one(registers, asked.get("for")) ?? "family",
    day: asked.get("day") ?? undefined,
    example: asked.get("example") ?? undefined
  }
}

export const searchOf = ({ language, reader, day, example }: Address): string =>
  `?${new URLSearchParams({ language, for: reader, ...(example === undefined ? {} : { example }), ...(day === undefined ? {} : { day }) }).toString()}`
