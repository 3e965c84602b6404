import { Need, Practice, Rule } from "@omringd/core"
import type { StepTag } from "@omringd/core"
import { describe, expect, it } from "vitest"
import { explore } from "../../src/explore.ts"
import type { ExploreOptions } from "../../src/explore.ts"
import { family, vendor, worldOf } from "./worlds.ts"

const says = { professional: "…", family: "…", child: "…" }
/** Who was heard is never let out again. */
const neverOut = Rule.define({
  id: "never-out", clause: "child-first", strength: "must", before: ["InvolvementEnded"], reads: ["voices"],
  needs: ({ voices }) => (voices.length === 0 ? [] : [Need.of("silence", {}).metBy("JudgementReviewed")]),
  says: { nl: says, en: says, sv: says }, kept: {}, broken: {}
})
const people = { noor: family.noor, mother: family.mother, jane: family.jane } as const
const steps: readonly StepTag[] = ["PersonJoined", "ChildJoined", "SignalReceived", "SignalAnswered", "TrajectoryOpened", "ChildHeard", "InvolvementEnded"]
const ways: readonly (readonly [string, ExploreOptions])[] = [["facts first", {}], ["nothing left out", { order: false, symmetry: false, lists: false }]]

describe.each(ways)("with %s", (_, options) => {
  const explored = (practice: Practice, tags: readonly StepTag[] = steps) => explore(worldOf({ people, steps: tags }, practice), practice, options)

  it("every trajectory can end where nothing is in the way", () => {
    expect(explored(Practice.of()).ends).toEqual({ opened: true, all: true, looked: true, stuck: 0, unshown: 0 })
  })
  it("a trajectory cannot end once a rule has shut the door, and the way there is one that the practice takes", () => {
    const { ends, stuck: [found] } = explored(vendor(neverOut))
    expect(ends.all).toBe(false)
    expect(ends.stuck).toBeGreaterThan(0)
    expect(found?.replayed).toBe(true)
    expect(found?.moves.map(({ tag }) => tag)).toEqual(expect.arrayContaining(["TrajectoryOpened", "ChildHeard"]))
  })
  it("where none was opened nothing is said of an end", () => {
    expect(explored(Practice.of(), steps.filter((tag) => tag !== "ChildJoined")).ends).toMatchObject({ opened: false })
  })
  it("nobody gets out of a world without an end", () => {
    const { ends, states } = explored(Practice.of(), steps.filter((tag) => tag !== "InvolvementEnded" && tag !== "SignalAnswered"))
    expect(ends.stuck).toBe(states)
  })
})
