/** The ledger as it stands: every clause answered, every rule on a clause and pinned by its stories, and what is not reached said. */
import { readdir, readFile, writeFile } from "node:fs/promises"
import { join } from "node:path"
import { fileURLToPath } from "node:url"
import { languages } from "@omringd/core"
import { clauses, documentIds } from "@omringd/rules/clauses"
import { describe, expect, it } from "vitest"
import { isAnswered } from "../../src/ledger/answered.ts"
import { casesIn, noCases } from "../../src/ledger/cases.ts"
import { allRules, ledgerOf } from "../../src/ledger/compute.ts"
import type { ClauseEntry, RuleEntry } from "../../src/ledger/Ledger.ts"
import { ledgerMarkdown } from "../../src/ledger/markdown.ts"
import { generalPacks } from "../../src/ledger/packs.ts"
import { ledgerPage } from "../../src/ledger/page.ts"
import { changed, inFolder, tinyText } from "../tiny.ts"

const root = new URL("../../../../", import.meta.url)
const cases = (await casesIn(fileURLToPath(new URL("examples/cases/", root)))) ?? expect.fail("there are no cases")
// As `omringd ledger` does when nothing else is asked.
const ledger = ledgerOf({ cases, histories: 200, seed: 2026 })
const rules: readonly RuleEntry[] = [...Object.values(ledger.clauses), ...Object.values(ledger.published), ...Object.values(ledger.entries)].flatMap((entry) => entry.rules)

const told = [...Object.values(ledger.clauses), ...Object.values(ledger.published)].flatMap(({ notices }) => notices)

/** The rules that are written down, by the files that define one. */
const writtenIn = async (folder: string, defined = /\bRule\.define\(\{/u): Promise<readonly string[]> => {
  const files = (await readdir(new URL(folder, root), { recursive: true })).filter((file) => file.endsWith(".ts"))
  const found = await Promise.all(files.map(async (file) => ({ file, text: await readFile(new URL(`${folder}${file}`, root), "utf8") })))
  return found.filter(({ text }) => defined.test(text)).map(({ file }) => file.replace(/^.*\//u, "").replace(/\.ts$/u, ""))
}

describe("the ledger", () => {
  it("has every clause, and no clause without an answer", () => {
    expect(Object.keys(ledger.clauses)).toEqual(clauses.map(({ id }) => id))
    expect(ledger.unanswered).toEqual([])
  })
  it("has no rule and no invariant that stands on nothing", () => {
    expect(ledger.adrift).toEqual([])
  })
  it("has every notice rule that is written down, once", async () => {
    expect(told.toSorted()).toEqual((await writtenIn("packages/rules/src/", /\bNoticeRule\.(?:after|due)\(\{/u)).toSorted())
  })
  it("says which rule stands on nothing, and which clause is left without its rule", () => {
    const without = allRules.filter(({ id }) => id !== "not-alone")
    const astray = [...without, { ...(allRules[0] ?? expect.fail()), id: "gone-astray", clause: "no-such-clause" }]
    const found = ledgerOf({ cases: noCases, histories: 0, seed: 1, rules: astray })
    expect([found.adrift, found.unanswered]).toEqual([["gone-astray: no-such-clause"], ["not-alone"]])
  })
  it("has every rule that is written, once", async () => {
    const written = [...(await writtenIn("packages/rules/src/")), ...(await writtenIn("packages/core/src/rule/"))]
    expect(rules.map(({ id }) => id).toSorted()).toEqual(written.toSorted())
  })
  it("has a rule that holds a step back for every clause that asks for it", () => {
    const holds = ({ strength }: RuleEntry) => strength === "must" || strength === "inv"
    expect(Object.entries(ledger.clauses).filter(([, one]) => one.kinds.includes("must") && !one.rules.some(holds)).map(([id]) => id)).toEqual([])
  })
  it("sees every rule kept and broken by its own stories, all of which are true", () => {
    expect(rules.filter(({ reached: { stories: { kept, broken } } }) => kept === 0 || broken === 0).map(({ id }) => id)).toEqual([])
    expect(rules.filter(({ reached: { stories: { asked, kept, broken } } }) => asked !== kept + broken).map(({ id }) => id)).toEqual([])
  })
  it("never counts a rule more often than it was asked", () => {
    const { cases: names, histories } = ledger.looked
    for (const { reached } of rules) {
      for (const [{ asked, kept, broken }, most] of [[reached.cases, names.length], [reached.histories, histories.number]] as const) {
        expect(asked).toBeLessThanOrEqual(most)
        expect(Math.max(kept, broken)).toBeLessThanOrEqual(asked)
        expect(kept + broken).toBeGreaterThanOrEqual(asked)
      }
    }
  })
  it("lists each rule that was not reached under what did not reach it, and no other", () => {
    const listed = new Set(ledger.neverReached.flatMap(({ rule, by, never }) => never.map((how) => `${rule} ${by} ${how}`)))
    const unseen = rules.flatMap(({ id, reached }) => (["stories", "cases", "histories"] as const).flatMap((by) =>
      (["kept", "broken"] as const).filter((how) => reached[by][how] === 0).map((how) => `${id} ${by} ${how}`)))
    expect([...listed].toSorted()).toEqual(unseen.toSorted())
  })
  it("looks at a jurisdiction's rules only in the cases that name it, and at those of other packs in each", () =>
    inFolder(async (folder) => {
      await writeFile(join(folder, "here.yaml"), changed("packs: [charter]", "packs: [charter, sweden]"))
      await writeFile(join(folder, "anywhere.yaml"), tinyText)
      const both = (await casesIn(folder)) ?? expect.fail("there is no such folder")
      const packsOf = ({ rules: judged }: { readonly rules: readonly { readonly id: string }[] }) =>
        new Set(judged.map(({ id }) => rules.find((rule) => rule.id === id)?.pack))
      const general = ["core", ...generalPacks.map(({ name }) => name)]
      expect(both.names).toEqual(["anywhere", "here"])
      expect(both.happened.map(packsOf)).toEqual([new Set(general), new Set([...general, "sweden"])])
    }))
  it("reaches most rules in random histories, each both ways", () => {
    const unreached = ledger.neverReached.filter(({ by }) => by === "histories")
    expect(unreached.length).toBeLessThan(rules.length / 10)
  })
  it("the one in docs/ is up to date", async () => {
    const kept = await readFile(new URL("docs/ledger.md", root), "utf8")
    // When red: pnpm --silent omringd ledger --markdown > docs/ledger.md
    expect(kept).toBe(ledgerMarkdown(ledger, "en"))
  })
})

describe("a page of the ledger", () => {
  it.each(languages)("says in %s of every clause what it asks, and of every rule how far it is reached", (language) => {
    for (const text of [ledgerPage(ledger, language).map(({ lead, text: said }) => `${lead}${said}`).join("\n"), ledgerMarkdown(ledger, language)]) {
      expect(clauses.filter(({ id, asks }) => !text.includes(id) || !text.includes(asks[language])).map(({ id }) => id)).toEqual([])
      expect(rules.filter(({ id }) => !text.includes(id)).map(({ id }) => id)).toEqual([])
      expect(told.filter((id) => !text.includes(id))).toEqual([])
      expect(text).not.toMatch(/undefined|\[object/u)
    }
  })
  it("says what was not reached, and where it began", () => {
    const text = ledgerMarkdown(ledger, "en")
    expect(text).toContain("200 random histories of at most 60 steps, seed 2026")
    for (const { rule } of ledger.neverReached) expect(text.slice(text.indexOf("## Not reached"))).toContain(rule)
  })
  it("says what is wrong when something is", () => {
    const wrong = { ...ledger, unanswered: ["left-alone"], adrift: ["a-rule: no-clause"] }
    expect(ledgerMarkdown(wrong, "en")).toMatch(/## Without an answer\n\n`left-alone`[\s\S]*## Points to what is no clause\n\n`a-rule: no-clause`/u)
    expect(ledgerPage(wrong, "nl").filter(({ tone }) => tone === "bad").map(({ text }) => text)).toEqual(["left-alone", "a-rule: no-clause"])
  })
})

describe("a part of the ledger", () => {
  it.each(documentIds)("is of document %s alone", (document) => {
    const part = ledgerOf({ cases: noCases, histories: 0, seed: 1, document })
    expect(Object.keys(part.clauses)).toEqual(clauses.filter((one) => one.document === document).map(({ id }) => id))
    expect([part.published, part.entries, part.unanswered, part.adrift]).toEqual([{}, {}, [], []])
    const shown = Object.values(part.clauses).flatMap((entry) => entry.rules.map(({ id }) => id))
    expect(part.neverReached.filter(({ rule }) => !shown.includes(rule))).toEqual([])
  })
})

describe("an answer", () => {
  const nothing: ClauseEntry = { document: "000", kinds: ["should"], asks: { nl: "a", en: "b", sv: "c" }, rules: [], invariants: [], notices: [], answeredBy: {} }
  const text = { nl: "a", en: "b", sv: "c" }
  const answered = (answeredBy: ClauseEntry["answeredBy"], others: { readonly [id: string]: ClauseEntry } = {}) =>
    isAnswered("one", { one: { ...nothing, answeredBy }, ...others })

  it.each([
    ["nothing", {}], ["a step that nobody asks for", { steps: ["GoalSet"] }], ["empty lists", { views: [], laws: [] }],
    ["a clause that is none", { clauses: ["other"] }]
  ] as const)("is not %s", (_, answeredBy) => {
    expect(answered(answeredBy)).toBe(false)
  })
  it.each([
    ["a view", { views: [["@omringd/core", "Links"]] }], ["a type", { types: [["@omringd/core", "Phases"]] }], ["a law", { laws: ["a-law"] }],
    ["a mandate", { mandates: ["write-the-how"] }], ["the reason why it stays with people", { people: text }]
  ] as const)("can be %s", (_, answeredBy) => {
    expect(answered(answeredBy)).toBe(true)
  })
  it("can be another clause's, when something stands on that", () => {
    expect(answered({ clauses: ["other"] }, { other: nothing })).toBe(false)
    expect(answered({ clauses: ["other"] }, { other: { ...nothing, invariants: ["always"] } })).toBe(true)
  })
  it("is never there for what is no clause", () => {
    expect(isAnswered("none", {})).toBe(false)
  })
})
