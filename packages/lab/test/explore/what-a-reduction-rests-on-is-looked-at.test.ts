/** Rules of a vendor that would make a reduction wrong: it is found out, and the answers are those without it. */
import { Need, Rule } from "@omringd/core"
import type { Trajectory } from "@omringd/core"
import { describe, expect, it } from "vitest"
import { explore, Property } from "../../src/explore.ts"
import type { ExploreOptions, Reduction } from "../../src/explore.ts"
import { beginning, family, vendor, worldOf } from "./worlds.ts"

const says = { professional: "…", family: "…", child: "…" }
const ruleOf = (holds: (trajectory: Trajectory) => boolean, before: "DangerStated" | "SafePersonChosen" = "DangerStated") => Rule.define({
  id: "a-vendors-own", clause: "child-first", strength: "must", before: [before],
  reads: ["children", "people", "voices", "strengths", "network", "phase"],
  needs: (view) => (holds(view as Trajectory) ? [Need.of("something", {}).metBy("ChildHeard")] : []),
  says: { nl: says, en: says, sv: says }, kept: {}, broken: {}
})
const none: ExploreOptions = { order: false, symmetry: false, lists: false }
const reduction = (name: Reduction["name"], reductions: readonly Reduction[]) => reductions.find((one) => one.name === name) ?? expect.fail(name)

const compared = (holds: (trajectory: Trajectory) => boolean, before?: "SafePersonChosen", ...others: readonly Rule[]) => {
  const practice = vendor(ruleOf(holds, before), ...others)
  const world = before === undefined
    ? worldOf({ people: family, steps: beginning }, practice)
    : worldOf({ people: { ...family, uncle: { is: "network-person" } }, steps: ["PersonJoined", "ChildJoined", "SignalReceived", "TrajectoryOpened", before] }, practice)
  const [plain, found] = [explore(world, practice, none), explore(world, practice)]
  const answers = ({ complete, neverTaken, neverBroken, neverMet, violations }: typeof plain) => ({ complete, neverTaken, neverBroken, neverMet, violations })
  expect(answers(found)).toEqual(answers(plain))
  return found.reductions
}

describe("a rule", () => {
  it("that asks who was heard last keeps the order of voices", () => {
    expect(reduction("lists", compared(({ voices }) => voices.at(-1)?.how !== "not-heard")).found).toMatchObject({ ordered: ["voices"] })
  })
  it("that asks in which order two lists stand keeps both", () => {
    const { found } = reduction("lists", compared(({ voices, people }) => voices.at(-1)?.how === "not-heard" && people.at(-1)?.role !== "consultant"))
    expect(found["ordered"]).toEqual(expect.arrayContaining(["voices", "people"]))
  })
  it("that counts voices twice over counts them", () => {
    expect(reduction("lists", compared(({ voices }) => voices.length !== 1)).found["ordered"]).toContain("voices")
  })
  it("that asks for somebody by name keeps names", () => {
    expect(reduction("names", compared(({ people }) => people.some(({ id }) => id === "uncle"), "SafePersonChosen")).on).toBe(false)
  })
  it("that asks for nobody by name does not", () => {
    expect(reduction("names", compared(({ people }) => people.length < 2, "SafePersonChosen")).on).toBe(true)
  })
  it("that holds back once a strength was named has strengths told at every moment", () => {
    expect(reduction("facts-first", compared(({ strengths }) => strengths.length > 0)).found["toldAtEveryMoment"]).toContain("strengths")
  })
  it("that holds back what another holds back anyway does not", () => {
    const another = { ...ruleOf(() => true), id: "another" }
    expect(reduction("facts-first", compared(({ strengths }) => strengths.length > 0, undefined, another)).found["toldAtEveryMoment"]).not.toContain("strengths")
  })
  it("that is not the same twice is told apart from all others", () => {
    let times = 0
    const practice = vendor(ruleOf(({ people, voices }) => (times++ % 2 === 0 ? people.length > 3 : voices.length > 0)))
    expect(() => explore(worldOf({ people: family, steps: beginning }, practice), practice, none)).toThrow("is not deterministic")
  })
})

describe("a property", () => {
  const asked = (when: (trajectory: Trajectory) => boolean, options: ExploreOptions) => {
    const world = worldOf({ people: { ...family, uncle: { is: "network-person" } }, steps: ["PersonJoined", "ChildJoined", "SignalReceived", "TrajectoryOpened", "SafePersonChosen", "ChildHeard", "ChildNotHeard"] })
    return explore(world, vendor(), { ...none, ...options, ends: false, properties: [Property.never("something", when)] })
  }
  it.each(["heard", "not-heard"] as const)("that asks whether whoever came last was %s keeps the order of voices", (how) => {
    const { violations, reductions } = asked(({ voices }) => voices.length === 2 && voices.at(-1)?.how === how, { lists: true })
    expect(violations.map(({ what, replayed }) => [what, replayed])).toEqual([["something", true]])
    expect(reduction("lists", reductions).found).toMatchObject({ ordered: ["voices"] })
  })
  it.each(["aunt", "uncle"])("that asks for %s by name keeps names", (name) => {
    const { violations, reductions } = asked(({ safePersons }) => safePersons.length === 1 && safePersons[0]?.person === name, { symmetry: true })
    expect(violations.map(({ what, replayed }) => [what, replayed])).toEqual([["something", true]])
    expect(reduction("names", reductions).on).toBe(false)
  })
})
