/** What a child said, and what was said to it; nothing that grown-ups wrote about it for each other. */
import * as Result from "effect/Result"
import { expect, it } from "vitest"
import { ChildsOwn } from "../../src/view/childs-own.ts"
import { Practice } from "../../src/Practice.ts"
import { act, baby, did, given, grandmother, joined, mapped, opened, teenager } from "../../src/Story.ts"
import type { Act } from "../../src/Story.ts"
import type { Words } from "../../src/Words.ts"

const by = (who: string, text: string): Words => ({ text, about: ["teenager"], by: who })

/** Every act is taken, so that a test looks at what it says it looks at. */
const told = (...acts: readonly (Act | readonly Act[])[]) => {
  const acted = act(Practice.of(), given(...acts).on("2026-04-01").given)
  if (!acted.acted) throw new Error(`${acted.act.tag} was refused: ${JSON.stringify(acted.refusal.reasons)}`)
  return acted.trajectory
}
const ownOf = (trajectory: ReturnType<typeof told>, child = "teenager") => ChildsOwn.of(trajectory, child).map(({ kind, words }) => `${kind}: ${words.text}`)

it("holds what a child said itself, what someone said for it, and what was only seen", () => {
  const trajectory = told(
    opened(teenager, baby), joined(grandmother),
    did("ChildHeard", { child: "teenager", how: "talk", says: by("teenager", "I count the cars."), readBack: true }),
    did("SpokespersonNamed", { child: "baby", person: "grandmother" }),
    did("ChildHeard", { child: "baby", how: "talk", through: "grandmother", says: by("grandmother", "She likes the cat."), readBack: true }),
    did("ChildHeard", { child: "baby", how: "observation", says: by("care-worker", "She sleeps on her mother's arm."), readBack: false })
  )
  expect(ownOf(trajectory)).toEqual(["said: I count the cars."])
  expect(ownOf(trajectory, "baby")).toEqual(["spoken-for: She likes the cat.", "seen: She sleeps on her mother's arm."])
})
it("holds why people came and what was explained, to whom it was said", () => {
  const trajectory = told(
    opened(teenager, baby), mapped(),
    did("ReasonExplained", { to: ["teenager", "mother"], how: "talk", says: by("consultant", "We heard that evenings are loud.") }),
    did("ReasonExplained", { to: ["mother"], how: "talk", says: by("consultant", "The school told us.") }),
    did("ReasonExplained", { to: ["teenager"], how: "talk" })
  )
  expect(ownOf(trajectory)).toEqual(["why: We heard that evenings are loud."])
  expect(ownOf(trajectory, "baby")).toEqual([])
})
it("holds a story once it was told to this child, as it was told", () => {
  const made = (story: string, text: string) => did("StoryMade", { story, children: ["teenager"], madeWith: ["mother"], agreedBy: ["mother"], says: by("mother", text) })
  const before = told(opened(teenager), made("draft", "First."), made("whole", "Then Dad threw a plate."))
  expect(ownOf(before)).toEqual([])
  const after = told(opened(teenager, baby), made("draft", "First."), made("whole", "Then Dad threw a plate."), did("StoryTold", { story: "whole", to: ["teenager"], present: [] }))
  expect(ownOf(after)).toEqual(["story: Then Dad threw a plate."])
  expect(ownOf(after, "baby")).toEqual([])
})
it("holds promises and the sign it chose", () => {
  const trajectory = told(
    opened(teenager), joined(grandmother),
    did("LastingAdultCommitted", { adult: "grandmother", child: "teenager", says: by("grandmother", "There is a bed here.") }),
    did("SafePersonChosen", { child: "teenager", person: "grandmother", sign: by("teenager", "The blue cup.") })
  )
  expect(ownOf(trajectory)).toEqual(["promise: There is a bed here.", "sign: The blue cup."])
})
it("as it was corrected, and nothing that was entered in error", () => {
  const heard = did("ChildHeard", { child: "teenager", how: "talk", says: by("teenager", "I count the cats."), readBack: true })
  const before = told(opened(teenager), heard)
  const corrected = (instead: object) => {
    const step = { step: "StepCorrected", corrects: String(before.version), because: by("consultant", "Misheard."), ...instead }
    return Result.getOrThrow(Practice.of().takeUnknown(before, step, { by: "consultant", at: "2026-03-09" })).trajectory
  }
  const again = { step: "ChildHeard", child: "teenager", how: "talk", says: by("teenager", "I count the cars."), readBack: true }
  expect(ownOf(before)).toEqual(["said: I count the cats."])
  expect(ownOf(corrected({ instead: again }))).toEqual(["said: I count the cars."])
  expect(ownOf(corrected({}))).toEqual([])
})
it("never what grown-ups wrote about it for each other", () => {
  expect(ownOf(told(opened(teenager), mapped()))).toEqual([])
})
