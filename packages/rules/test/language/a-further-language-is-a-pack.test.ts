import { languages, registers } from "@omringd/core"
import type { Rule } from "@omringd/core"
import { describe, expect, it } from "vitest"
import { LanguagePack, finding, fr, hardest, lix } from "../../src/language.ts"
import { words } from "../../src/language/readability.ts"
import { languagePacks, line, rules, textsOfPack } from "./texts.ts"

const says = (id: string): Rule["says"] => {
  const voices = (language: string) => ({ professional: `${id} ${language} p.`, family: `${id} ${language} f.`, child: `${id} ${language} c.` })
  return { nl: voices("nl"), en: voices("en"), sv: voices("sv") }
}
const [one, two] = [{ id: "one", says: says("one") }, { id: "two", says: says("two") }]
const half: LanguagePack = { language: "de", orElse: "sv", rules: { one: { family: "Eins.", child: "Eins, du." } }, tradeWords: [] }

describe("a further language is a pack", () => {
  it("says what it has, and says in which language the rest is", () => {
    expect(LanguagePack.says(half, one, "family")).toEqual({ text: "Eins.", language: "de" })
    expect(LanguagePack.says(half, one, "professional")).toEqual({ text: "one sv p.", language: "sv" })
    expect(LanguagePack.says(half, two, "child")).toEqual({ text: "two sv c.", language: "sv" })
    expect(LanguagePack.says(half, { ...one, id: "constructor" }, "child")).toEqual({ text: "one sv c.", language: "sv" })
  })

  it("says which texts are missing", () => {
    expect(LanguagePack.missing(half, [one, two])).toEqual([
      { rule: "one", register: "professional" }, ...registers.map((register) => ({ rule: "two", register }))
    ])
  })

  it("French has the rules that are met first, in every register, and no others yet", () => {
    const missing = new Set(LanguagePack.missing(fr, rules).map(({ rule }) => rule))
    expect(rules.filter(({ id }) => !missing.has(id)).map(({ id }) => id).toSorted()).toEqual(Object.keys(fr.rules).toSorted())
    expect(Object.keys(fr.rules)).toHaveLength(10)
  })
})

describe.each(languagePacks.map((pack) => [pack.language, pack] as const))("what %s says", (_, pack) => {
  const texts = textsOfPack(pack)
  const theirs = texts.flatMap((text) => (text.register === "professional" ? [] : [{ ...text, hardest: hardest[text.register] }]))

  it("is of rules that there are", () => {
    const ids = new Set(rules.map(({ id }) => id))
    expect(Object.keys(pack.rules).filter((id) => !ids.has(id))).toEqual([])
  })
  it("is whole sentences, with no name left half open", () => {
    expect(texts.filter(({ text }) => text !== text.trim() || !/[.!?]$/u.test(text) || /[{}]/u.test(text.replaceAll(/\{\w+\}/gu, ""))).map((text) => line(text, "no end"))).toEqual([])
  })
  it("is its own", () => {
    const others = new Set(rules.flatMap((rule) => languages.flatMap((language) => registers.map((register) => rule.says[language][register]))))
    expect(texts.filter(({ text }) => others.has(text)).map((text) => line(text, "same words in two languages"))).toEqual([])
  })
  it("has no trade word for a family or a child", () => {
    const tradeWordsOf = finding(pack.tradeWords)
    expect(theirs.flatMap((text) => tradeWordsOf(text.text).map((word) => line(text, word)))).toEqual([])
  })
  it("is easy to read for them", () => {
    expect(theirs.filter(({ text, hardest }) => words(text).length >= 8 && lix(text) > hardest).map((text) => line(text, `LIX ${lix(text.text).toFixed(0)}`))).toEqual([])
  })
  it("has a list of trade words in which every entry finds itself", () => {
    const tradeWordsOf = finding(pack.tradeWords)
    expect(pack.tradeWords.map((entry) => entry.replaceAll("*", "")).filter((word) => tradeWordsOf(`à ${word} b`)[0] !== word)).toEqual([])
    expect(pack.tradeWords.length).toBeGreaterThan(20)
  })
})
it("an empty list of trade words finds nothing", () => {
  expect(finding([])("network")).toEqual([])
})
