/** What stands on the page for whom, looked at without a browser: for a family all of it, for a child what is its own. */
import { readdirSync, readFileSync } from "node:fs"
import { describe, expect, it } from "vitest"
import { languages, Practice } from "@omringd/core"
import type { StepTag, Trajectory } from "@omringd/core"
import { mapOf } from "../../family-page/src/case/map.ts"
import { neededOn } from "../../family-page/src/case/needs.ts"
import { aroundOn, peopleIn } from "../../family-page/src/case/people.ts"
import { nextOf, planOf } from "../../family-page/src/case/plan.ts"
import { readCase } from "../../family-page/src/case/judged.ts"
import type { Judged } from "../../family-page/src/case/judged.ts"
import { readingOf } from "../../family-page/src/case/reading.ts"
import type { Reader } from "../../family-page/src/words/index.ts"

const folder = new URL("../../cases/", import.meta.url)
const judgedOf = (text: string): Judged => {
  const read = readCase(text)
  if ("problems" in read) throw new Error(JSON.stringify(read.problems))
  return read.judged
}
const cases = readdirSync(folder).filter((name) => name.endsWith(".yaml")).map((name) => [name, judgedOf(readFileSync(new URL(name, folder), "utf8"))] as const)

const pageOf = (judged: Judged, day: string, language: (typeof languages)[number], reader: Reader) => {
  const trajectory = Practice.asKnownOn(judged.trajectory, day)
  const reading = readingOf(judged, language, reader)
  return {
    map: mapOf(trajectory, reading), needed: neededOn(judged, trajectory, day, reading), plan: planOf(trajectory, reading),
    next: nextOf(trajectory, day, reading), around: aroundOn(judged, trajectory, day, reading), people: peopleIn(trajectory, reading)
  }
}
const textsIn = (value: unknown): readonly string[] =>
  typeof value === "string" ? [value] : typeof value === "object" && value !== null ? Object.values(value).flatMap(textsIn) : []

/** Everyone's words in steps, with who said them and where. */
const wordsIn = ({ history }: Trajectory) => [...history].flatMap(({ step }) => {
  const found: { readonly tag: StepTag; readonly by: string; readonly text: string }[] = []
  const look = (value: unknown): void => {
    if (typeof value !== "object" || value === null) return
    if ("text" in value && "by" in value && typeof value.text === "string" && typeof value.by === "string") found.push({ tag: step.step, by: value.by, text: value.text })
    else Object.values(value).forEach(look)
  }
  look(step)
  return found
})
/** Steps in which grown-ups speak to a child, or for it. */
const toChildren = new Set<StepTag>(["ReasonExplained", "StepExplained", "StoryMade", "LastingAdultCommitted", "SafePersonChosen", "ChildHeard"])

describe.each(cases)("%s", (_name, judged) => {
  it.each(languages)("in %s never shows a child what grown-ups wrote about it for each other, on any day", (language) => {
    const children = new Set(judged.trajectory.children.map(({ id }) => id))
    const all = wordsIn(judged.trajectory)
    const amongGrownUps = all.filter(({ tag, by }) => !children.has(by) && !toChildren.has(tag))
    expect(amongGrownUps.length).toBeGreaterThan(0)
    const own = new Set(all.filter((one) => !amongGrownUps.includes(one)).map(({ text }) => text))
    for (const day of judged.days) {
      const texts = textsIn(pageOf(judged, day, language, "child"))
      expect(amongGrownUps.filter(({ text }) => !own.has(text) && texts.some((one) => one.includes(text)))).toEqual([])
    }
  })
  it("shows a family its dangers, goals and strengths in the words in which they were said", () => {
    const page = textsIn(pageOf(judged, judged.days.at(-1) ?? "", "en", "family"))
    const { dangers, goals, strengths, harms, lines } = judged.trajectory
    const said = [...dangers.map(({ what }) => what), ...goals.map(({ says }) => says), ...lines.map(({ says }) => says), ...[...harms, ...strengths].map(({ says }) => says.says)]
    expect(said.filter(({ text }) => !page.includes(`“${text}”`))).toEqual([])
  })
  it("holds no name to fill in, and every reference by its name", () => {
    for (const language of languages) for (const reader of ["family", "child"] as const) {
      const texts = textsIn(pageOf(judged, judged.days.at(-1) ?? "", language, reader))
      expect(texts.filter((text) => /\{\w+\}|undefined/u.test(text))).toEqual([])
    }
  })
})

const [, lina] = cases.find(([name]) => name === "de-wiekslag.yaml") ?? cases[0] ?? [undefined, undefined]
describe("the page of Lina", () => {
  const on = (day: string, reader: Reader) => {
    if (lina === undefined) throw new Error("there is no such case")
    return pageOf(lina, day, "nl", reader)
  }
  it("begins with what she says herself, for whoever reads", () => {
    for (const reader of ["family", "child"] as const) expect(on("2022-09-20", reader).map.voices).toEqual([
      { heading: "Lina zegt", entries: [{ quote: "“Mijn zorg: als papa zijn tweede fles opendoet ga ik onder mijn bed. Mijn wens: dat mama niet moet fluisteren, en dat de hond bij mij mag.”", lang: "nl" }] }
    ])
  })
  it("tells her the story once it was told to her, and not a day before", () => {
    const headings = (day: string) => on(day, "child").map.worries.map(({ heading }) => heading)
    expect(headings("2022-10-06")).not.toContain("Jouw verhaal")
    expect(headings("2022-10-07")).toContain("Jouw verhaal")
  })
  it("asks a child nothing of what grown-ups owe each other, and says that there is more", () => {
    const [family, child] = [on("2022-10-15", "family").needed, on("2022-10-15", "child").needed]
    const count = ({ groups }: typeof family) => groups.reduce((sum, { needs }) => sum + needs.length, 0)
    expect(count(child)).toBeGreaterThan(0)
    expect(count(child)).toBeLessThan(count(family))
    expect(child.line).toBe("De grote mensen moeten ook nog andere dingen doen.")
    expect(textsIn(child.groups.flatMap(({ needs }) => needs.map(({ promised }) => promised)))).toEqual(expect.arrayContaining(["Dat is aan jou beloofd."]))
  })
  it("does not name among the people who told the services of a worry", () => {
    expect(on("2023-03-06", "family").people.map(({ name }) => name)).toEqual(["An", "Sofie", "Wim", "tante Griet", "Rik", "Mieke", "Yusuf"])
  })
  it("has the next meeting while it is to come, and says so when no day was chosen", () => {
    expect(on("2022-10-15", "family").next).toEqual({ on: "2022-10-17", day: "17 oktober 2022", who: "De vorige keer waren erbij: Sofie, Wim, tante Griet, Mieke, Yusuf en Bart." })
    expect(on("2022-10-18", "family").next).toEqual({ day: "Er is nog geen dag gekozen." })
  })
  it("has each agreement with whose it is, who takes over and how it went", () => {
    expect(on("2022-10-15", "family").plan.agreements[0]).toMatchObject({ title: "Vrijdag en zaterdag", owner: "Wim zorgt ervoor", backup: "lukt dat niet, dan Yusuf", outcome: "het lukte" })
    expect(on("2022-10-15", "child").plan.agreements[0]).toEqual({ title: "Vrijdag en zaterdag", owner: "Wim zorgt ervoor", backup: "lukt dat niet, dan Yusuf", outcome: "het lukte" })
  })
})
