import { languages } from "@omringd/core"
import type { Language } from "@omringd/core"
import { describe, expect, it } from "vitest"
import { line, read, tell } from "./told.ts"
import type { Told } from "./told.ts"

/** What each case means to show being refused, with all it is waiting for; and where it ends. */
const shows = {
  "spink": {
    ends: "Closed",
    refused: [
      ["2015-03-17 jane WhatSettled", [
        "each-danger-has-its-goal alone-with-ryan", "each-danger-is-scaled alone-with-ryan", "the-way-out-is-known",
        "child-first lydia", "child-has-a-voice lydia", "what-works-beside-worries",
        "safe-enough-known consultant", "safe-enough-known care-worker", "danger-by-all-expertise alone-with-ryan care-worker",
        "withdrawal-known lydia", "withdrawal-known jessica", "withdrawal-known ryan", "withdrawal-known bill",
        "why-known-from-day-one bill"
      ]],
      ["2015-03-26 jane PlanDrafted", ["OtherMandate write-the-how"]],
      ["2015-03-30 jane PlanAccepted", ["mainly-informal-network pam"]],
      ["2016-03-04 jane CarriedByNetwork", ["safe-loved-surrounded lydia", "safe-loved-surrounded lydia pam", "lasting-adults lydia"]]
    ]
  },
  "smith-infant": {
    ends: "Testing",
    refused: [
      ["2011-05-25 nadia WhatSettled", [
        "each-danger-has-its-goal hurt-again", "each-danger-has-its-goal nobody-explains",
        "each-danger-is-scaled hurt-again", "each-danger-is-scaled nobody-explains", "the-way-out-is-known",
        "child-first chloe", "child-first jake", "child-has-a-voice chloe", "child-has-a-voice jake", "voice-by-another chloe",
        "safe-enough-known consultant", "safe-enough-known care-worker",
        "withdrawal-known jake", "withdrawal-known alex", "withdrawal-known kate"
      ]]
    ]
  },
  "grandmother-leicestershire": {
    ends: "Testing",
    refused: [
      ["2017-02-01 social-worker WhatSettled", [
        "each-danger-has-its-goal nobody-watches-over-her", "each-danger-is-scaled nobody-watches-over-her", "the-way-out-is-known",
        "child-first b", "child-has-a-voice b", "voice-by-another b", "what-works-beside-worries",
        "safe-enough-known consultant", "safe-enough-known care-worker",
        "danger-by-all-expertise nobody-watches-over-her miss-x", "danger-by-all-expertise nobody-watches-over-her support-worker",
        "withdrawal-known miss-x", "withdrawal-known father",
        "why-known-from-day-one ms-y", "why-known-from-day-one father"
      ]],
      ["2017-02-27 social-worker PlanAccepted", ["mainly-informal-network ms-y", "before-the-floor nobody-watches-over-her"]]
    ]
  },
  "words-and-pictures": { ends: "Exploring", refused: [] },
  "de-wiekslag": {
    ends: "LettingGo",
    refused: [
      ["2022-09-30 bart PlanDrafted", ["written-by-professionals-alone"]],
      ["2023-01-20 an CarriedByNetwork", ["safe-loved-surrounded lina", "lasting-adults lina"]]
    ]
  }
} as const

const labelled = ["danger", "goal", "line", "rule"] as const
/** The references under which this case speaks of dangers, goals, bottom lines and plan rules. */
const namesIn = ({ trajectory: { dangers, goals, lines, plan } }: Told): ReadonlySet<string> =>
  new Set([
    ...[dangers, goals, lines].flatMap((all) => all.map(({ id }) => id)),
    ...plan.versions.flatMap(({ rules }) => rules.map(({ rule }) => rule))
  ])

describe.each(Object.entries(shows))("%s", (name, { ends, refused }) => {
  it("is read without problems", () => {
    expect(read(name)).not.toHaveProperty("problems")
  })
  it("is refused where it means to be, for these reasons and no others", () => {
    const found = tell(name).refused
    expect(found.map(({ proposed: { at, by, step }, reasons }) => [`${at} ${by} ${step.step}`, reasons.map(line)])).toEqual(refused)
  })
  it("says at each refusal what it teaches", () => {
    expect(tell(name).refused.filter(({ proposed }) => proposed.note === undefined).map(({ proposed }) => proposed.place)).toEqual([])
  })
  it(`ends in ${ends}`, () => {
    const { trajectory, caseFile } = tell(name)
    expect(trajectory.phase.name).toBe(ends)
    expect(trajectory.version).toBe(caseFile.steps.length - refused.length)
  })
  it("links its source and marks what the source does not say", () => {
    const { source, steps } = tell(name).caseFile
    expect(source).toEqual([expect.stringMatching(/^https:\/\//)])
    expect(steps.filter(({ assumed }) => assumed === undefined).map(({ place }) => place)).toEqual([])
  })
  it(`names every ${labelled.join(", ")} in every language`, () => {
    const told = tell(name)
    const { labels } = told.caseFile
    const names = (reference: string, language: Language) => {
      const label = labels.get(reference)
      return typeof label === "object" && label[language] !== undefined
    }
    expect([...namesIn(told)].filter((reference) => !languages.every((language) => names(reference, language)))).toEqual([])
  })
  it("labels only what it speaks of", () => {
    const { labels, steps } = tell(name).caseFile
    const spoken = JSON.stringify(steps.map(({ id, step }) => [id, step]))
    expect([...labels.keys()].filter((reference) => !spoken.includes(`"${reference}"`))).toEqual([])
  })
})
