/** Who carries the plan: counts per side. */
import { expect, it } from "vitest"
import { OwnResponsibility } from "../../src/view/own-responsibility.ts"
import { Practice } from "../../src/Practice.ts"
import { act, careWorker, did, grandmother, joined, mother, on, opened, settled, teenager } from "../../src/Story.ts"
import type { Act } from "../../src/Story.ts"

const says = { text: "Is there at eight.", about: ["teenager"], by: "mother" } as const
const rule = (name: string, owner: string, backup?: string) => ({
  rule: name, answers: ["danger-goal"] as const, children: ["teenager"] as const, owner, ...(backup === undefined ? {} : { backup }), says
})
const drafted = did("PlanDrafted", {
  plan: "ours", authors: ["mother"],
  rules: [rule("evenings", mother.id, grandmother.id), rule("nights", grandmother.id, careWorker.id), rule("mornings", teenager.id), rule("visits", careWorker.id, mother.id), rule("calls", mother.id)]
})
const of = (...acts: readonly (Act | readonly Act[])[]) => {
  const acted = act(Practice.of(), [opened(teenager), joined(grandmother), settled(), ...acts].flat())
  if (!acted.acted) throw new Error(JSON.stringify(acted.refusal))
  return OwnResponsibility.of(acted.trajectory)
}

it("there is nothing to count while nobody wrote a plan", () => {
  expect(of()).toBeUndefined()
})
it("of a draft, each rule counts once, with its owner's side", () => {
  expect(of(drafted)).toEqual({
    plan: "ours", standing: "draft",
    rules: [
      { rule: "evenings", owner: "mother", side: "family", isHere: true }, { rule: "nights", owner: "grandmother", side: "network", isHere: true },
      { rule: "mornings", owner: "teenager", side: "family", isHere: true }, { rule: "visits", owner: "care-worker", side: "professionals", isHere: true },
      { rule: "calls", owner: "mother", side: "family", isHere: true }
    ],
    owned: { family: 3, network: 1, professionals: 1 },
    backedUp: { family: 1, network: 1, professionals: 1 }
  })
})
it("of a plan in force, also while the next one is written", () => {
  const another = did("PlanDrafted", { plan: "next", authors: ["mother"], rules: [rule("evenings", mother.id)] })
  expect(of(drafted, did("PlanAgreed"), did("PlanAccepted"), another)).toMatchObject({ plan: "ours", standing: "in-force", owned: { family: 3, network: 1, professionals: 1 } })
  expect(of(drafted, another)).toMatchObject({ plan: "next", standing: "draft", owned: { family: 1, network: 0, professionals: 0 }, backedUp: { family: 0, network: 0, professionals: 0 } })
})
it("an owner who left is counted where they stood, and seen to have left", () => {
  const answer = of(drafted, on("2026-04-01", did("PersonLeft", { person: careWorker.id, because: "other-work" }, careWorker.id)))
  expect(answer?.owned).toEqual({ family: 3, network: 1, professionals: 1 })
  expect(answer?.rules.filter(({ isHere }) => !isHere).map(({ rule }) => rule)).toEqual(["visits"])
})
