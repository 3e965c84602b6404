/** What the page itself says, and what it takes from the command line, passes the gates that hold for rules and codes. */
import { describe, expect, it } from "vitest"
import { languages, Practice } from "@omringd/core"
import type { Language } from "@omringd/core"
import { words as pageParts } from "@omringd/cli/page"
import type { Text as Part } from "@omringd/cli/page"
import { hardest, lix, tradeWordsIn } from "@omringd/rules/language"
import { packNames, packsNamed } from "@omringd/cli/case-file"
import { promiseOf } from "../../family-page/src/words/promises.ts"
import { registers, words } from "../../family-page/src/words/index.ts"
import type { Reader } from "../../family-page/src/words/index.ts"

interface Text {
  readonly of: string
  readonly language: Language
  readonly reader: Reader
  readonly text: string
}
const own = languages.flatMap((language) => Object.entries(words[language]).flatMap(([of, spoken]) =>
  registers.map((reader): Text => ({ of, language, reader, text: spoken[reader] }))))

/** Those of the command line that come to stand on the page. */
const phrases = ["needed", "around", "plan", "lasting", "safePerson", "spokesperson", "informed", "alone", "due", "also", "anyones", "nobodys", "grownUps", "nothingNeeded", "notTried", "carriedBy"] as const
const voiced = (part: Part, reader: Reader): string => (typeof part === "string" ? part : part[reader])
const taken = languages.flatMap((language) => registers.flatMap((reader): readonly Text[] => [
  ...Object.entries(pageParts[language].deeds).map(([of, text]) => ({ of: `deed ${of}`, language, reader, text })),
  ...phrases.map((of) => ({ of: `phrase ${of}`, language, reader, text: voiced(pageParts[language].phrases[of], reader) }))
]))
const texts = [...own, ...taken]

const counted = (text: string): number => text.split(/\s+/u).length
/** The measure says little about a text with fewer words; those are read together. */
const fewest = 8
const line = ({ of, language, reader, text }: Text, problem: string) => `${language} ${reader} ${of}: ${problem} in "${text}"`

describe.each(registers)("for a %s", (reader) => {
  const theirs = texts.filter((text) => text.reader === reader)
  it("each text is easy to read", () => {
    expect(theirs.filter(({ text }) => counted(text) >= fewest && lix(text) > hardest[reader]).map((text) => line(text, `LIX ${lix(text.text).toFixed(0)}`))).toEqual([])
  })
  it.each(languages)("all of them together are, in %s", (language) => {
    const all = theirs.filter((text) => text.language === language).map(({ text }) => text.replace(/[.!?:]?$/u, "."))
    expect(all.length).toBeGreaterThan(100)
    expect(lix(all.join(" "))).toBeLessThanOrEqual(hardest[reader])
  })
  it("none holds a trade word", () => {
    expect(theirs.flatMap((text) => tradeWordsIn(text.language, text.text).map((word) => line(text, word)))).toEqual([])
  })
})

describe("the page's own texts", () => {
  it("are there in each language for each reader, and none was left standing in another language", () => {
    expect(own.filter(({ text }) => text === "" || text.trim() !== text)).toEqual([])
    const places = new Map<string, Set<string>>()
    for (const { of, reader, text } of own) places.set(`${of} ${reader}`, (places.get(`${of} ${reader}`) ?? new Set()).add(text))
    expect([...places].filter(([, found]) => found.size < languages.length).map(([place]) => place)).toEqual([])
  })
  it("name the same things to fill in in every language", () => {
    const names = (text: string) => [...text.matchAll(/\{\w+\}/gu)].map(([name]) => name).toSorted()
    for (const language of languages) for (const reader of registers)
      expect(Object.entries(words[language]).map(([of, spoken]) => [of, names(spoken[reader])])).toEqual(Object.entries(words.en).map(([of, spoken]) => [of, names(spoken[reader])]))
  })
  it("what was promised, as a family reads it behind a need, is easy to read and holds no trade word", () => {
    const named = [...new Set(Practice.of(...packsNamed(packNames)).rules.map(({ clause }) => clause))]
    const promises = named.flatMap((clause) => languages.flatMap((language): readonly Text[] => {
      const text = promiseOf(clause, language)
      return text === undefined ? [] : [{ of: `clause ${clause}`, language, reader: "family", text }]
    }))
    expect(promises.length).toBeGreaterThan(100)
    expect(promises.flatMap((text) => tradeWordsIn(text.language, text.text).map((word) => line(text, word)))).toEqual([])
    expect(promises.filter(({ text }) => counted(text) >= fewest && lix(text) > hardest.family).map((text) => line(text, `LIX ${lix(text.text).toFixed(0)}`))).toEqual([])
  })
})
