/** What is parked, as a page in every language; and the table of notice rules, as it stands in the documentation. */
import { readFile } from "node:fs/promises"
import { languages, registers } from "@omringd/core"
import type { Coded, Language, Notice } from "@omringd/core"
import type { Parked, ParkedWhy } from "@omringd/core/Notices"
import { describe, expect, it } from "vitest"
import { toldBy } from "../../src/notices/rules.ts"
import { packNames, packsNamed } from "../../src/packs.ts"
import { noticeRulesMarkdown, noticeRulesPage } from "../../src/page/notice-rules.ts"
import { parkedPage } from "../../src/page/parked.ts"
import { print } from "../../src/page/print.ts"
import { noticeWords } from "../../src/words/notices.ts"

const coded = (text: string) => text as Coded // it is one
const notice: Notice = {
  id: coded("0123456789abcdef0123456789abcdef"), notice: coded("chair-is-known"), clause: coded("c"), trajectory: coded("tiny"), to: coded("oma"), about: {}, safety: false, at: coded("2026-01-05"),
  because: { of: "step", step: coded("1"), number: 1, tag: coded("ChairNamed"), recordedAt: coded("2026-01-05") }
}
const whys = Object.keys(noticeWords.en.why) as readonly ParkedWhy[] // keys of a full record
const parked = (why: ParkedWhy, differs: Partial<Parked> = {}): Parked => ({ notice, tried: 12, why, said: "no such mailbox", at: "2026-01-06T07:08:09.000Z", ...differs })
const paper = { width: 200, stream: process.stderr }
const shown = (all: readonly Parked[], language: Language) => print(parkedPage(all, language), paper)

describe("what is parked", () => {
  it("is told with to whom, since when, why, and what would help", () => {
    expect(shown([parked("refused")], "en")).toBe([
      "1 notice is no longer tried", "", "chair-is-known, for oma, about tiny", "  0123456789abcdef0123456789abcdef · parked since 6 January 2026, 07:08 UTC, tried 12 times",
      "  ✗ the other side did not take it: no such mailbox", "  → Change what the other side says is wrong.", "",
      "`omringd notices resume ID` lets one wait again, in its old place; `omringd notices resume --all` lets all of them.", ""
    ].join("\n"))
    expect(shown([parked("nobody-known", { tried: 1, said: "" })], "en")).toContain("tried once\n  ✗ nobody in the directory of people has this reference\n  → Write this person into")
  })
  it.each(languages)("has its own words for every reason in %s", (language) => {
    const pages = whys.map((why) => shown([parked(why), parked(why)], language))
    expect(new Set(pages).size).toBe(whys.length)
    for (const page of pages) expect(page).not.toMatch(/\{\w+\}|undefined/u)
    expect(shown([], language)).toBe(`${noticeWords[language].nothing}\n`)
    const others = languages.filter((one) => one !== language)
    for (const why of whys) for (const other of others) expect([noticeWords[language].why[why], noticeWords[language].next[why]]).not.toEqual([noticeWords[other].why[why], noticeWords[other].next[why]])
  })
})

describe("the table of notice rules", () => {
  const all = toldBy(packsNamed(packNames))
  it("tells of each rule when, and whom it tells in its stories", () => {
    expect(all.length).toBeGreaterThan(20)
    expect(all.filter(({ tells, packs }) => tells.length === 0 || packs.length === 0).map(({ rule }) => rule.id)).toEqual([])
    expect(new Set(all.map(({ rule }) => rule.id)).size).toBe(all.length)
  })
  it.each(languages)("is a page in %s", (language) => {
    const page = print(noticeRulesPage(all, language), paper)
    for (const { rule } of all) expect(page).toContain(`${rule.id}\n`)
    expect(page).not.toContain("undefined")
    expect(registers).toContain("professional")
  })
  it("stands in the documentation as it is", async () => {
    const kept = await readFile(new URL("../../../../docs/notices.md", import.meta.url), "utf8")
    const [, table] = /<!-- Made by `omringd notices rules --markdown`\. -->\n([^]*)<!-- end -->/u.exec(kept) ?? []
    // When red: put what `pnpm --silent omringd notices rules --markdown` prints between these two lines of docs/notices.md
    expect(table).toBe(noticeRulesMarkdown(all, "en"))
  })
})
