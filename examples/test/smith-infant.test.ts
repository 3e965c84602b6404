import { Plan } from "@omringd/core"
import { describe, expect, it } from "vitest"
import { daysOf, owed, tell } from "./told.ts"

const told = tell("smith-infant")

describe("the injured infant", () => {
  const { trajectory, refused, practice } = told
  it("writes four harms from one finding, none with a cause or a day that nobody knows", () => {
    expect(trajectory.harms.map(({ id, responsible, happened, says: { kind } }) => [id, kind, responsible, happened])).toEqual(
      ["cheek", "ribs-earlier", "ribs-later", "head"].map((id) => [id, "observation", undefined, undefined])
    )
  })
  it("settles WHAT while the cause is disputed, and the dispute is no reason to wait", () => {
    const [danger] = trajectory.dangers
    const disputed = danger?.answers.filter(({ answer }) => answer === "disputed")
    expect(disputed?.map(({ of, view }) => [of, view?.by])).toEqual([["alex", "alex"], ["kate", "kate"]])
    for (const { reasons } of refused) for (const reason of reasons) expect(reason).not.toMatchObject({ need: { why: "disputed" } })
    expect(daysOf(told, "WhatSettled")).toEqual(["2011-06-06"])
    expect(Plan.inForce(trajectory.plan)?.rules.map(({ owner }) => owner)).toContain("alex")
  })
  it("places both children at once, unheard, and owes them that with a day", () => {
    expect(trajectory.skipped.map(({ rule, at }) => [rule, at])).toContainEqual(["child-has-a-voice", "2011-05-09"])
    expect(owed(told, "2011-05-16")).toEqual(expect.arrayContaining(["child-has-a-voice chloe", "child-has-a-voice jake"]))
    expect(owed(told, "2011-05-17")).toEqual(expect.arrayContaining([
      "child-has-a-voice chloe since 2011-05-16", "child-has-a-voice jake since 2011-05-16"
    ]))
    expect(owed(told, "2011-05-27").filter((need) => need.startsWith("child-has-a-voice"))).toEqual([])
  })
  it("sets aside with a reason that a baby is asked for feedback, and only that", () => {
    const feedback = practice.whatNeedsToHappen(trajectory, "2011-07-11").filter(({ rule }) => rule === "child-asked-for-feedback")
    const isSetAside = (child: string) => feedback.find(({ about }) => about["child"] === child)?.setAside !== undefined
    expect(feedback).toHaveLength(2)
    expect([isSetAside("chloe"), isSetAside("jake")]).toEqual([true, false])
    expect(practice.whatNeedsToHappen(trajectory, "2011-07-11").filter(({ setAside }) => setAside !== undefined)).toHaveLength(1)
  })
  it("hears Chloe through someone who can speak for her, and Jake himself", () => {
    expect(trajectory.voices.map(({ child, through }) => [child, through])).toEqual([["jake", undefined], ["chloe", "moira"]])
  })
  it("asks different things for brother and sister", () => {
    expect(trajectory.lines.map(({ id, children }) => [id, children])).toEqual([
      ["not-alone-with-chloe", ["chloe"]], ["jake-hears-it-too", ["jake"]]
    ])
    expect(trajectory.placements.map(({ child, where, until }) => [child, where, until])).toEqual([
      ["chloe", "hospital", "2011-05-20"], ["jake", "foster-family", undefined], ["chloe", "foster-family", undefined]
    ])
  })
})
