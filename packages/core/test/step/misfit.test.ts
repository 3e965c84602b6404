/** Every way in which a step's own content can contradict the trajectory, with its place and whom it concerns. */
import { describe, expect, it } from "vitest"
import { misfits } from "../../src/Refusal.ts"
import type { MisfitCode } from "../../src/Refusal.ts"
import { alreadySo } from "./misfit/already-so.ts"
import type { Cases } from "./misfit/case.ts"
import { people } from "./misfit/people.ts"
import { plansAndEnds } from "./misfit/plans-and-ends.ts"
import { whatWasSaidBefore } from "./misfit/what-was-said-before.ts"
import { reasonsAgainst, trajectoryIn, words } from "./stage.ts"

const cases: Cases<MisfitCode> = { ...people, ...plansAndEnds, ...whatWasSaidBefore, ...alreadySo }

describe.each(misfits)("%s", (code) => {
  it.each(cases[code])("$why", ({ in: trajectory, step, by, misfits: expected }) => {
    expect(reasonsAgainst(trajectory, step, by)).toEqual(
      expected.map(([code, path, about]) => ({ reason: "Misfit", misfit: about === undefined ? { code, path } : { code, path, about } })))
  })
  it("is reached", () => {
    expect(cases[code].some((one) => one.misfits.some(([found]) => found === code))).toBe(true)
  })
})

it("letting go itself ends as let go", () => {
  const step = { step: "InvolvementEnded", because: "let-go", told: ["mother"], carriedBy: ["mother"], says: words }
  expect(reasonsAgainst(trajectoryIn.LettingGo, step, "consultant")).toEqual([])
})
