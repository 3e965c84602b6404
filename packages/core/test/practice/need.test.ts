import { describe, expect, it } from "vitest"
import { Need } from "../../src/Need.ts"
import { Practice } from "../../src/Practice.ts"
import { did } from "../../src/Story.ts"
import type { Trajectory } from "../../src/Trajectory.ts"
import { opened, told, trajectoryIn } from "../step/stage.ts"
import { asking, narrowing, packOf, practiceOf } from "./pack.ts"

const { Exploring } = trajectoryIn
const at = "2026-03-09"
const everyone = ["child", "parent", "network-person", "consultant", "care-worker", "trusted-person", "referrer", "prosecutor", "judge"]
const owed = asking("each-child-is-heard", { strength: "should", owed: true, before: ["WhatSettled"] })
const lastOf = (practice: Practice, trajectory: Trajectory) =>
  practice.whatNeedsToHappen(trajectory, at).filter(({ what }) => what === "voice").at(-1)

describe("Need.of", () => {
  it("is missing for sure, from no day and by no day, unless it is said", () => {
    expect(Need.of("voice", { child: "noor" }).metBy("ChildHeard")).toStrictEqual({
      what: "voice", about: { child: "noor" }, metBy: ["ChildHeard"], why: "no", since: undefined, due: undefined
    })
    expect(Need.of("voice", {}, { why: "disputed", since: "2026-03-02", due: "2026-03-05" }).metBy("ChildHeard", "ChildNotHeard",
      "SpokespersonNamed")).toStrictEqual({
      what: "voice", about: {}, metBy: ["ChildHeard", "ChildNotHeard", "SpokespersonNamed"], why: "disputed", since: "2026-03-02",
        due: "2026-03-05"
    })
  })
  it("two of one rule are told apart by what and whom they are about, in any order", () => {
    expect(Need.key({ what: "voice", about: {} })).toBe("voice")
    expect(Need.key({ what: "voice", about: { person: "b", child: "a" } })).toBe("voice child=a person=b")
  })
})

describe("a need", () => {
  it("carries its rule, its state and every way to meet it, with who can", () => {
    expect(lastOf(practiceOf(owed), Exploring)).toEqual({
      what: "voice", about: { child: "baby" }, metBy: ["ChildHeard", "ChildNotHeard"], why: "no",
      rule: "each-child-is-heard", clause: "clause-each-child-is-heard", strength: "should", state: "open", before: ["WhatSettled"],
      ways: [
        {
          step: "ChildHeard", mandate: "take-part", heldBy: everyone,
          people: ["teenager", "baby", "consultant", "care-worker", "mother", "grandmother", "neighbour"]
        },
        { step: "ChildNotHeard", mandate: "work-with-the-family", heldBy: ["consultant", "care-worker"],
          people: ["consultant", "care-worker"] }
      ]
    })
  })
  it("is met by those who are still here, and by children who were not let go", () => {
    const fewer = told(opened, did("PersonLeft", { person: "neighbour" }), did("PersonLeft", { person: "care-worker" }),
      did("ChildLetGo", { child: "teenager" }))
    const ways = lastOf(practiceOf(owed), fewer)?.ways.map(({ people }) => people)
    expect(ways).toEqual([["baby", "consultant", "mother", "grandmother"], ["consultant"]])
  })
  it("is met by whom the packs leave the mandate", () => {
    const narrowed = Practice.of(packOf(owed), narrowing("local", { "take-part": ["parent", "care-worker"] }))
    expect(lastOf(narrowed, Exploring)?.ways[0]).toEqual({ step: "ChildHeard", mandate: "take-part", heldBy: ["parent", "care-worker"],
      people: ["care-worker", "mother"] })
  })
})
