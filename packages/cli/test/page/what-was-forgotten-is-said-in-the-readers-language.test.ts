/** Words that were forgotten are told as such to every reader, wherever a page would have quoted them, and nowhere as if someone had said it. */
import { describe, expect, it } from "vitest"
import { readFile } from "node:fs/promises"
import { forgotten } from "@omringd/core"
import type { Language, Register } from "@omringd/core"
import { audienceOf, pageOf } from "../../src/index.ts"
import { caseIn, practiceOf, told } from "../tiny.ts"

const spink = await readFile(new URL("../../../../examples/cases/spink.yaml", import.meta.url), "utf8")
const telling = await told(spink)
const caseFile = caseIn(spink)

/** The same telling with all words forgotten, as a sealed store would read it. */
const withoutWords = <A>(value: A): A => JSON.parse(JSON.stringify(value), (_, one: unknown) =>
  (typeof one === "object" && one !== null && "text" in one && "about" in one ? { ...one, text: forgotten } : one)) as A // the same, but for words

const said: { readonly [L in Language]: string } = { nl: "[vergeten]", en: "[forgotten]", sv: "[glömt]" }
const pageFor = (language: Language, register: Register, all: boolean, of = telling) =>
  pageOf(of, audienceOf(caseFile, practiceOf(caseFile), language, register, all)).map(({ lead, text }) => `${lead}${text}`).join("\n")
const quotes = (page: string): number => page.split("“").length - 1

describe.each(["nl", "en", "sv"] as const)("what was forgotten is said in %s", (language) => {
  it.each([["professional", true], ["professional", false], ["family", true], ["child", true]] as const)("to a %s, all told: %s", (register, all) => {
    const [before, after] = [pageFor(language, register, all), pageFor(language, register, all, withoutWords(telling))]
    expect(quotes(before)).toBeGreaterThan(0)
    expect(quotes(after)).toBe(0)
    expect(after).toContain(said[language])
    for (const [other, text] of Object.entries(said)) if (other !== language) expect(after).not.toContain(text)
    expect(before).not.toContain(said[language])
  })
})
