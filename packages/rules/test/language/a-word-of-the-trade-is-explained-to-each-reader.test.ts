import { languages, registers } from "@omringd/core"
import { describe, expect, it } from "vitest"
import { glossaries, glossaryFor, terms as ids, tradeWordsIn } from "../../src/language.ts"
import { line, terms } from "./texts.ts"

const count = Object.values(ids).flat().length
const coded = glossaries.en.means

describe("a word of the trade is explained to each reader", () => {
  it.each(languages.flatMap((language) => registers.map((register) => [language, register] as const)))("all of them: %s, %s", (language, register) => {
    const words = glossaryFor(language, register)
    const codes = Object.values(coded).flatMap((group) => Object.keys(group))
    expect(words.map(({ id }) => id)).toEqual([...Object.values(ids).flat(), ...codes])
    expect(count).toBeGreaterThan(40)
    expect(words.filter(({ group, id }) => group === "phases" && id === "Exploring")).toHaveLength(1)
  })

  it("the word is the one in the vocabulary where there is one", () => {
    expect(glossaryFor("en", "family").find(({ id }) => id === "judge")).toMatchObject({ group: "roles", term: "judge" })
    expect(glossaryFor("nl", "child").find(({ id }) => id === "network")).toMatchObject({ group: "people", term: "jouw mensen" })
  })

  it("it stands alone: without spaces around it, an end, or a name", () => {
    expect(terms.filter(({ text }) => text !== text.trim() || text === "" || /[{}]|[.!?]$/u.test(text)).map((text) => line(text, "not a word"))).toEqual([])
  })

  it("a family and a child are given a word of their own", () => {
    const theirs = terms.filter(({ register }) => register !== "professional")
    expect(theirs.flatMap((text) => tradeWordsIn(text.language, text.text).map((word) => line(text, word)))).toEqual([])
  })

  it("no two words of one group are the same to one reader", () => {
    const seen = terms.filter(({ of }) => !/ (?:tracks|mandates|phases|roles) /u.test(of)).map(({ language, register, text }) => `${language} ${register} ${text}`)
    expect(seen.filter((place, index) => seen.indexOf(place) !== index)).toEqual([])
  })
})
