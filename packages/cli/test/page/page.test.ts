/** A page says everything in the words of its reader, and nothing is left to fill in. */
import { readdir, readFile } from "node:fs/promises"
import { languages, registers, Step } from "@omringd/core"
import type { Language, Register } from "@omringd/core"
import { tradeWordsIn } from "@omringd/rules/language"
import { describe, expect, it } from "vitest"
import { audienceOf, pageOf } from "../../src/index.ts"
import type { Telling } from "../../src/index.ts"
import { words } from "../../src/words/index.ts"
import { caseIn, practiceOf, tinyText, told } from "../tiny.ts"

const readers = languages.flatMap((language) => registers.map((register) => [language, register] as const))

const pageText = (text: string, telling: Telling, language: Language, register: Register, all = false): string => {
  const caseFile = caseIn(text)
  return pageOf(telling, audienceOf(caseFile, practiceOf(caseFile), language, register, all)).map(({ lead, text: said }) => `${lead}${said}`).join("\n")
}

const folder = new URL("../../../../examples/cases/", import.meta.url)
const examples = (await readdir(folder)).filter((name) => name.endsWith(".yaml"))
const texts = await Promise.all(examples.map(async (name) => [name, await readFile(new URL(name, folder), "utf8")] as const))
const cases = [["tiny", tinyText] as const, ...texts]

describe.each(cases)("%s", async (_, text) => {
  const telling = await told(text)
  it.each(readers)("in %s for %s nothing is left to fill in", (language, register) => {
    const page = pageText(text, telling, language, register)
    expect(page).not.toMatch(/\{\w+\}|undefined|\[object/)
    expect(page.split("\n").length).toBeGreaterThan(20)
  })
  it.each(languages)("in %s no id of a rule or mandate and no name of a step reaches a family or a child", (language) => {
    const { steps, refusals } = telling
    const rules = practiceOf(caseIn(text)).rules.map(({ id }) => id)
    for (const register of ["family", "child"] as const) {
      const page = pageText(text, telling, language, register)
      for (const technical of [...rules, ...Step.tags, ...steps.map(({ under }) => under), "charter@"]) expect(page).not.toMatch(new RegExp(`(?<![\\w-])${technical}(?![\\w-])`))
    }
    expect(steps.length + refusals.length).toBe(caseIn(text).steps.length)
  })
})

describe("the tiny case", async () => {
  const telling = await told(tinyText)
  const page = (language: Language, register: Register) => pageText(tinyText, telling, language, register)

  it("names people and things by their names", () => {
    const text = page("nl", "professional")
    expect(text).toContain("Noor")
    expect(text).toContain("‘alleen thuis’")
    expect(text).not.toMatch(/\bnoor\b|\bals\b\./)
  })
  it("quotes words with whose they are and what kind of statement it is", () => {
    expect(page("en", "professional")).toContain("“I count the cars until mum is there.” — Noor")
    expect(page("en", "professional")).toContain("grounds: “Nobody is there in the evenings.” — An, opinion")
    expect(page("sv", "professional")).toContain("“I took her along to work that night.” — Els, utsaga")
  })
  it("tells a refusal with every need, and who can meet it", () => {
    const text = page("en", "professional")
    expect(text).toContain("✗ An wanted to settle what must change. It could not be done yet:")
    expect(text).toContain("· Noor has not been heard yet, and no reason stands why not.\n→ hear the child (ChildHeard): Noor, An or Els\n→ write down why the child was not heard (ChildNotHeard): An")
  })
  it("gives the answer with who is around the child first, then whose judgement it is and how old", () => {
    const text = page("en", "professional")
    const answer = text.slice(text.lastIndexOf("Is Noor safe?")).split("\n")
    expect(answer[1]).toBe("Nobody has said yet that they will stay in the life of Noor.")
    expect(answer[2]).toBe("An, 70 days ago, opinion: “Nobody is there in the evenings.” (“What Noor and Els say.”)")
    expect(answer.slice(3, 5)).toEqual(["Not everyone sees it the same.", "Els: “I am there by eight.”"])
  })
  it("says what was late, and when it was done", () => {
    expect(page("en", "family")).toContain("due 6 January 2026; done on 9 January 2026, 3 days late")
    expect(page("nl", "child")).toContain("nodig tegen 17 februari 2026; gedaan op 20 maart 2026, 31 dagen te laat")
  })
  it("says what the writer of the file assumed and noted, but not to a child", () => {
    expect(page("en", "professional")).toContain("~ not in the source: the day")
    expect(page("en", "family")).toContain("~ note: Too early.")
    expect(page("en", "child")).not.toContain("Too early.")
  })
  it("does not tell a family who told the services of a worry", () => {
    expect(page("en", "professional")).toContain("what worries: “I come home too late.” — Els")
    expect(page("en", "family")).toContain("what worries: “I come home too late.”\n")
    expect(page("en", "family")).not.toMatch(/told by|I come home too late.” — Els/)
  })
  it("nor that someone is in it because they told of one", async () => {
    const text = `${tinyText.replace("  oma: {", "  tess: { name: Tess, is: referrer }\n  oma: {")}  - { on: 2026-03-21, by: tess, step: PersonJoined, person: tess, role: referrer }
  - { on: 2026-03-21, by: tess, step: GoalSet, goal: g, danger: alone, children: [noor], says: Well. }
`
    const withTess = await told(text)
    expect(withTess.refusals.at(-1)?.reasons[0]).toMatchObject({ reason: "OtherMandate", role: "referrer" })
    expect(pageText(text, withTess, "en", "professional")).toContain("as: referrer")
    for (const register of ["family", "child"] as const) expect(pageText(text, withTess, "en", register)).not.toMatch(/as: person who told|Tess \(person who|told the services about the worry\)/)
  })
  it("reads to a child its own words and what was said to it, not what grown-ups wrote about it for each other", () => {
    const text = page("en", "child")
    expect(text).toContain("“I count the cars until mum is there.” — Noor")
    expect(text).not.toContain("I come home too late.")
    expect(text).not.toContain("Nobody is there in the evenings.")
  })
})

describe("the texts of the command line itself", () => {
  const textsOf = (value: unknown, register: Register): readonly string[] => {
    if (typeof value === "string") return [value]
    if (typeof value !== "object" || value === null) return []
    if (registers.every((one) => one in value)) return textsOf((value as { readonly [R in Register]: string })[register], register)
    return Object.values(value).flatMap((one) => textsOf(one, register))
  }
  it.each(languages)("in %s hold no trade word for a family or a child", (language) => {
    const found = (["family", "child"] as const).flatMap((register) => textsOf(words[language], register).filter((text) => tradeWordsIn(language, text).length > 0))
    expect(found).toEqual([])
  })
  it.each(languages)("in %s name the same things to fill in as in English", (language) => {
    const namesIn = (text: string) => [...text.matchAll(/\{\w+\}/gu)].map(([name]) => name).toSorted()
    for (const register of registers) {
      expect(Object.values(words[language].phrases).map((text) => textsOf(text, register).flatMap(namesIn))).toEqual(
        Object.values(words.en.phrases).map((text) => textsOf(text, register).flatMap(namesIn)))
    }
  })
})
