/** A page stays a story however many rules hold: what is alike stands together, and nothing is told twice. */
import { describe, expect, it } from "vitest"
import { readFile } from "node:fs/promises"
import type { Language, Need, Register } from "@omringd/core"
import { audienceOf, pageOf } from "../../src/index.ts"
import type { Telling } from "../../src/index.ts"
import { gather } from "../../src/page/gathered.ts"
import { needsLines } from "../../src/page/need.ts"
import { caseIn, practiceOf, tinyText, told } from "../tiny.ts"

const spink = await readFile(new URL("../../../../examples/cases/spink.yaml", import.meta.url), "utf8")
const texts = { spink, tiny: tinyText } as const
const tellings: { readonly [T in keyof typeof texts]: Telling } = { spink: await told(spink), tiny: await told(tinyText) }

const linesFor = (name: keyof typeof texts, register: Register = "professional", { all = false, language = "en" as Language, telling = tellings[name], text = texts[name] as string } = {}) => {
  const caseFile = caseIn(text)
  return pageOf(telling, audienceOf(caseFile, practiceOf(caseFile), language, register, all))
}
const pageFor = (...args: Parameters<typeof linesFor>): string => linesFor(...args).map(({ lead, text }) => `${lead}${text}`).join("\n")

const from = (page: string, heading: string): string => page.slice(page.indexOf(heading))

describe("in a refusal", () => {
  const page = pageFor("spink")
  it("the same rule is told once, with for whom else", () => {
    expect(page).toContain("· Lydia does not know yet what must change for the services to withdraw. (also: Jessica, Ryan and Bill)\n")
    expect(page).not.toContain("Ryan does not know yet")
  })
  it("what one step would meet stands above that step", () => {
    expect(page).toContain("no safety goal yet.\n· Lydia is not named yet in any safety goal, or in any rule of the plan.\n→ say what it looks like when it is well (GoalSet): Jane\n")
  })
  it("nobody reads a list of everyone", () => {
    expect(page).toContain("→ hear the child (ChildHeard): anyone\n")
    expect(pageFor("tiny")).toContain("→ hear the child (ChildHeard): Noor, An or Els\n")
  })
  it("with --all each stands by itself, with everyone", () => {
    const whole = pageFor("spink", "professional", { all: true })
    expect(whole).toContain("· Ryan does not know yet what must change for the services to withdraw.\n")
    expect(whole).toContain("→ hear the child (ChildHeard): Lydia, Pam, Jane, Jessica, Ryan or Bill\n")
    expect(whole.length).toBeGreaterThan(page.length * 1.2)
    expect([page, whole].map((text) => text.includes("should: can be set aside with a reason"))).toEqual([false, true])
  })
})

it("of what was late alike, the longest stands for all", () => {
  expect(pageFor("spink")).toMatch(/\n· Jessica is due to be asked for feedback.*\(also: .*Ryan\)\ndue 28 April 2015; .* 409 days late then\n/)
})

describe("what is alike", () => {
  const caseFile = caseIn(tinyText)
  const audience = audienceOf(caseFile, practiceOf(caseFile), "en", "professional")
  const found = (about: { readonly [name: string]: string }) => ({ rule: "child-has-a-voice", about })
  it("is told with the names of the others: no step, no role, nobody twice", () => {
    const abouts = [{ child: "noor" }, { child: "els", step: "4" }, { child: "els", role: "consultant" }, { child: "noor", since: "2" }]
    expect(gather(abouts.map(found), () => "", audience).map(({ more }) => more)).toEqual(["also: Els"])
    expect(gather(abouts.slice(0, 1).map(found), () => "", audience).map(({ more }) => more)).toEqual([undefined])
    expect(gather(abouts.map(found), ({ about }) => about["child"] ?? "", audience)).toHaveLength(2)
  })
  it("what is not needed yet says so, also without a day", () => {
    const need: Need = { ...found({ child: "noor" }), what: "voice", metBy: ["ChildHeard"], why: "no", clause: "c", strength: "should", state: "upcoming", before: [], ways: [] }
    expect(needsLines([need], {}, audience).map(({ text }) => text)).toEqual([expect.stringMatching(/ \(needed later\)$/)])
  })
})

describe("in the story", () => {
  const told = (telling: Telling, open: Telling["steps"][number]["open"]): Telling =>
    ({ ...telling, steps: telling.steps.map((step, index) => (index === 5 || index === 6 ? { ...step, open } : step)) })
  const should = { rule: "child-asked-for-feedback", strength: "should", what: "feedback", about: { child: "noor" } } as const
  const must = { rule: "child-has-a-voice", strength: "must", what: "voice", about: { child: "noor" } } as const
  const question = (child: string) => ({ rule: "proportionate", strength: "ask", what: "lighter", about: { child } }) as const
  it("what became late is told on the day it is seen, to grown-ups", () => {
    const late = "! Noor is due to be asked for feedback on how we work and how it goes. (due 17 February 2026)"
    expect(pageFor("tiny").split("\n").filter((line) => line === late)).toHaveLength(1)
    const that = from(pageFor("tiny"), "\n20 February 2026").split("\n").slice(2)
    expect(that.slice(0, that.findIndex((line) => !line.startsWith("! ")))).toContain(late)
    expect(pageFor("tiny", "child")).not.toContain("! ")
  })
  it("what stands open is told once, the weightiest first, and questions apart", () => {
    const page = pageFor("tiny", "professional", { telling: told(tellings.tiny, [should, question("noor"), must]) })
    const lines = page.split("\n")
    const at = lines.indexOf("Stood open, without holding it back:")
    expect(lines.slice(at + 1, at + 4)).toEqual([expect.stringMatching(/^· Noor has not been heard/), expect.stringMatching(/^· Noor is due/), "A question to look at together:"])
    expect(lines.filter((line) => line === "Stood open, without holding it back:")).toHaveLength(1)
  })
  it("a question is put once, whomever it is about; with --all each time", () => {
    const telling = told(tellings.tiny, [question("noor"), question("els")])
    const lines = (all: boolean) => pageFor("tiny", "professional", { telling, all }).split("\n")
    expect([false, true].map((all) => lines(all).filter((line) => line.startsWith("A question")).length)).toEqual([1, 2])
    const one = lines(false)
    expect(one.slice(one.findIndex((line) => line.startsWith("A question")) + 1).findIndex((line) => !line.startsWith("· "))).toBe(1)
  })
  it("what the source does not say at all is a mark, and the mark is explained", () => {
    const page = pageFor("spink")
    expect(page).toContain("Jane opened the trajectory for Lydia; Jane holds the public mandate. °\n")
    expect(page).toContain("° not in the source")
    expect(page).not.toMatch(/^~ not in the source$/m)
    expect(pageFor("spink", "child")).not.toContain("°")
    expect(pageFor("tiny")).not.toContain("°")
  })
})

describe("what was left out for now", () => {
  const review = "  - { on: 2026-03-21, by: an, step: ReviewHeld, review: spring, present: [an, els], viewTakenOf: [noor], stillNeeded: true, directionBy: [els], nextStep: Tea. }\n"
  it.each<readonly [Language, Register, string, string]>([
    ["en", "professional", "Left out for now; it comes back at the next review:", "Noor is due to be asked for feedback"],
    ["en", "family", "Left out for now. We look at it again next time we look back together:", "It is time to ask Noor"],
    ["nl", "family", "Nu even niet. We bekijken het opnieuw als we samen terugkijken:", "Noor"],
    ["sv", "child", "Inte nu. Vi tittar på det igen senare:", "fråga hur det är för dig"]
  ])("is told in %s to a %s, and that it comes back", (language, register, heading, text) => {
    const lines = pageFor("tiny", register, { language }).split("\n")
    expect(lines[lines.indexOf(heading) + 1]).toContain(text)
  })
  it("comes back in the story at the next review", async () => {
    const text = `${tinyText}${review}`
    const tea = "  - { on: 2026-03-22, by: els, step: ExpectationsShared, of: els, says: Tea. }\n"
    const page = pageFor("tiny", "family", { text: `${text}${tea}`, telling: await told(`${text}${tea}`) })
    expect(page.split("We look at this again now:")).toHaveLength(2)
    expect(from(page, "We look at this again now:").split("\n")[1]).toContain("It is time to ask Noor")
    expect(pageFor("tiny", "family")).not.toContain("We look at this again now:")
  })
})

describe("at the end", () => {
  const lines = linesFor("tiny")
  const needed = lines.slice(lines.findIndex(({ text }) => text === "What still needs to happen"))
  it("what is needed is grouped by who can meet it, without naming them again", () => {
    const own = needed.findIndex(({ text }) => text === "An:")
    const deed = needed.slice(own).find(({ lead }) => lead === "→ ")
    expect(own).toBeGreaterThan(0)
    expect(deed?.text).toMatch(/\)$/)
    expect(needed.filter(({ text }) => text === "An:")).toHaveLength(1)
    const bullets = needed.filter(({ lead }) => lead === "· ").map(({ text }) => text)
    expect(new Set(bullets).size).toBe(bullets.length)
  })
  it("whoever has the most urgent comes first, with how late it is", () => {
    const [first] = tellings.tiny.end.needs
    expect(first?.state).toBe("overdue")
    expect(needed.find(({ lead }) => lead === "· ")?.text).toMatch(/ \(due 20 January 2026, 59 days late\)$/)
  })
  it("a child is told what is for it, and that grown-ups have things to do too", () => {
    const page = pageFor("spink", "child")
    expect(page).toContain("The grown-ups were late with other things too.")
    expect(page).toContain("The grown-ups still have other things to do.")
    expect(page).not.toContain("how it is to work together")
    expect(pageFor("spink", "family")).not.toContain("The grown-ups")
  })
})
