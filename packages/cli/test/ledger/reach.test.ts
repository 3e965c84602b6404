/** How a rule is counted: once for each place it was asked in, kept and broken each at most once there. */
import { Need, Rule } from "@omringd/core"
import type { Strength } from "@omringd/core"
import { did, given, opened, teenager, tell } from "@omringd/core/Story"
import type { Told } from "@omringd/core/Story"
import { describe, expect, it } from "vitest"
import { reachIn, reachInStories } from "../../src/ledger/reach.ts"

const voices = { professional: "It is so.", family: "It is so.", child: "It is so." }
const says = { nl: voices, en: voices, sv: voices }
const written = {
  id: "a-strength-is-named", clause: "strengths-in-the-plan", strength: "should" as Strength, reads: ["strengths"], says,
  needs: ({ strengths }: { readonly strengths: readonly unknown[] }) => (strengths.length > 0 ? [] : [Need.of("strength", {}).metBy("StrengthNamed")]),
  kept: { "one is named": given(opened(teenager), did("StrengthNamed")).on("2026-03-02") },
  broken: { "none is named": given(opened(teenager)).on("2026-03-02") }
} as const
const owed = Rule.define({ ...written, owed: true })
const gate = Rule.define({ ...written, before: ["ReviewHeld"] })

const told = (tale: Parameters<typeof tell>[0]): Told => {
  const found = tell(tale)
  return "reasons" in found ? expect.fail(JSON.stringify(found.reasons)) : found
}
const before = told(given(opened(teenager)).on("2026-03-02"))
const after = told(given(opened(teenager), did("StrengthNamed")).on("2026-03-02"))
const review = told(given(opened(teenager)).when("ReviewHeld"))
const other = told(given(opened(teenager)).when("StrengthNamed"))
const nothingYet = told(given().on("2026-03-02"))

const reached = (rule: Rule, ...all: readonly (readonly Told[])[]) => reachIn(all.map((turns) => ({ rules: [rule], turns }))).get(rule.id)

describe("what is owed at any time", () => {
  it("is seen kept, broken, or both, once for each place", () => {
    expect(reached(owed, [before, after, after])).toEqual({ asked: 1, kept: 1, broken: 1 })
    expect(reached(owed, [before, before], [after])).toEqual({ asked: 2, kept: 1, broken: 1 })
    expect(reached(owed, [after], [after, after])).toEqual({ asked: 2, kept: 2, broken: 0 })
  })
  it("is also asked when another step is proposed, and not before anything began", () => {
    expect(reached(owed, [other])).toEqual({ asked: 1, kept: 0, broken: 1 })
    expect(reached(owed, [nothingYet], [])).toEqual({ asked: 0, kept: 0, broken: 0 })
  })
})
describe("what a step waits for", () => {
  it("is asked when that step is proposed, and only then", () => {
    expect(reached(gate, [before, after, other])).toEqual({ asked: 0, kept: 0, broken: 0 })
    expect(reached(gate, [before, review])).toEqual({ asked: 1, kept: 0, broken: 1 })
  })
})
describe("a rule of one phase", () => {
  it("is asked in that phase only", () => {
    expect(reached({ ...owed, during: ["Testing"] }, [before, after])).toEqual({ asked: 0, kept: 0, broken: 0 })
    expect(reached({ ...owed, during: ["Exploring"] }, [before, after])).toEqual({ asked: 1, kept: 1, broken: 1 })
  })
})
describe("a rule's own stories", () => {
  it("are counted when they do what they say", () => {
    expect(reachInStories(owed)).toEqual({ asked: 2, kept: 1, broken: 1 })
    expect(reachInStories({ ...owed, needs: () => [] })).toEqual({ asked: 2, kept: 1, broken: 0 })
    expect(reachInStories({ ...owed, needs: () => [Need.of("strength", {}).metBy("StrengthNamed")] })).toEqual({ asked: 2, kept: 0, broken: 1 })
  })
  it("are not counted when they cannot be told", () => {
    expect(reachInStories({ ...owed, kept: { "a review of nothing": given(did("ReviewHeld")).on("2026-03-02") } })).toEqual({ asked: 2, kept: 0, broken: 1 })
  })
})
