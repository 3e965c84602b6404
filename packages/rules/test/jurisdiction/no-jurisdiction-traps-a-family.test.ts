import * as Result from "effect/Result"
import { Practice, Step } from "@omringd/core"
import { accepted, act, careWorker, consultant, did, given, joined, mapped, mother, opened, teenager } from "@omringd/core/Story"
import { describe, expect, it } from "vitest"
import { charter } from "../../src/charter.ts"
import { england, flanders, netherlands, sweden } from "../../src/jurisdiction.ts"

const packs = [flanders(), netherlands(), sweden(), england()]
const combinations = packs.reduce<readonly (typeof packs)[]>((all, pack) => all.flatMap((chosen) => [chosen, [...chosen, pack]]), [[]])
const named = combinations.map((chosen) => [chosen.map(({ name }) => name).join(" and ") || "no jurisdiction", chosen] as const)

const stories = {
  "a signal nobody has answered": given(joined(mother, consultant, careWorker), did("SignalReceived")),
  "a trajectory just opened": given(opened(teenager)),
  "a map, and a question whether help is necessary": given(opened(teenager), mapped(), did("NecessityAsked")),
  "a plan in force, and a child who lives elsewhere": given(opened(teenager), accepted(), did("ChildPlaced"))
}

describe.each(Object.entries(stories))("from %s", (_, { on }) => {
  const told = act(Practice.of(), on("2027-03-01").given)

  it.each(named)("with %s some way leads to an end", (_name, chosen) => {
    expect(told.acted).toBe(true)
    const practice = Practice.of(charter(), ...chosen)
    expect(practice.wayTo(told.trajectory, told.trajectory.phase.name === "Signalled" ? "Answered" : "Closed", "2027-03-01")).toMatchObject({ found: true })
  })
})

describe("in Flanders", () => {
  const practice = Practice.of(charter(), ...packs)
  const { trajectory } = act(practice, given(opened(teenager), did("PersonJoined", { person: "prosecutor", role: "prosecutor" })).on("2026-03-02").given)
  const seized = Step.make("CourtSeized", { because: { text: "…", about: ["teenager"], by: "consultant" }, urgent: false })

  it("the consultant does not bring it before the judge", () => {
    const refusal = practice.whyNot(trajectory, seized, { by: "consultant", at: "2026-03-03" })
    expect(refusal?.reasons).toContainEqual({ reason: "OtherMandate", mandate: "seize-the-court", heldBy: ["prosecutor"], role: "consultant" })
  })
  it("the prosecutor can join and does; that the mandated service was passed by stays open", () => {
    const bySomeone = { ...seized, because: { ...seized.because, by: "prosecutor" } }
    const answer = practice.takeUnknown(trajectory, bySomeone, { by: "prosecutor", at: "2026-03-03" })
    expect(Result.isSuccess(answer)).toBe(true)
    if (Result.isSuccess(answer)) expect(answer.success.taken.open?.map(({ rule }) => rule)).toContain("court-after-necessity")
  })
})
