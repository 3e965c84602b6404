import { Plan } from "@omringd/core"
import { describe, expect, it } from "vitest"
import { daysOf, owed, tell, verdictsOn } from "./told.ts"

const told = tell("spink")

describe("the Spink family", () => {
  const { trajectory, practice } = told
  it("goes from the first signal to the end, and is not opened again", () => {
    expect(trajectory.phase).toMatchObject({ name: "Closed", because: "let-go" })
    expect(daysOf(told, "TrajectoryReopened")).toEqual([])
  })
  it("judges safety anew when something has changed", () => {
    expect(verdictsOn(told, "lydia")).toEqual([
      "2015-03-16 not-safe-without-plan", "2015-03-16 not-safe-with-immediate-plan", "2015-04-24 safe-enough",
      "2015-10-04 not-safe-without-plan", "2015-11-27 safe-enough"
    ])
  })
  it("keeps Ryan's denial beside what Lydia told, and plans with both", () => {
    const danger = trajectory.dangers.find(({ id }) => id === "alone-with-ryan")
    const ryans = danger?.answers.find(({ of }) => of === "ryan")
    expect(ryans).toMatchObject({ answer: "disputed", view: { by: "ryan" } })
    expect(trajectory.plan.versions.every(({ agreedBy }) => agreedBy.includes("ryan"))).toBe(true)
  })
  it("places Lydia with Pam on 4 October 2015 at once, and then owes", () => {
    expect(practice.isSafe(trajectory, "lydia", "2016-06-10").placement).toBeUndefined()
    expect(trajectory.placements).toMatchObject([
      { id: "at-pams", with: "pam", since: "2015-10-04", until: "2015-11-27", lighterWeighed: "no-time" }
    ])
    expect(owed(told, "2015-10-04")).toContain("why-known-from-day-one megan")
    expect(owed(told, "2015-10-12")).toEqual(expect.arrayContaining([
      "each-goal-is-answered hands-over-in-time", "each-goal-is-answered nobody-hits",
      "mainly-informal-network pam", "before-the-floor when-bill-is-angry"
    ]))
  })
  it("meets within twelve days all that a plan waits for", () => {
    const left = owed(told, "2015-10-16")
    const holdsBack = practice.rules.filter(({ strength, id }) => (strength === "must" || strength === "inv") && !/^(lasting-adults|safe-loved-surrounded)$/.test(id))
    const all = [...owed(told, "2015-10-04"), ...owed(told, "2015-10-12")]
    const owedThen = all.filter((need) => holdsBack.some(({ id }) => need.startsWith(`${id} `)))
    expect(owedThen).not.toHaveLength(0)
    expect(owedThen.filter((need) => left.includes(need))).toEqual([])
  })
  it("shows what the charter asks and nobody did, also where all went well", () => {
    expect(owed(told, "2015-10-03")).toEqual(expect.arrayContaining([
      "roles-divided since 2015-03-31", "expectations-from-the-start lydia since 2015-03-31", "no-longer-than-needed since 2015-06-09",
      "parents-asked-for-feedback jessica since 2015-04-28", "is-this-child-safe lydia since 2015-05-22"
    ]))
  })
  it("comes together again within two days of a rule that broke, and tries again until it holds", () => {
    expect(trajectory.plan.versions.flatMap(({ trials }) => trials).filter(({ outcome }) => outcome === "broken")).toEqual([
      { rule: "game-days", outcome: "broken", at: "2015-12-20" }
    ])
    expect(trajectory.plan.reconvened).toEqual(["2015-10-06", "2015-12-22"])
    expect(owed(told, "2015-12-21")).toContain("no-plan-rule-is-broken game-days")
    const plan = Plan.inForce(trajectory.plan)
    expect(plan?.id).toBe("plan-of-december")
    expect(plan?.trials).toContainEqual({ rule: "game-days", outcome: "held", at: "2016-01-10" })
  })
  it("owed Lydia a question in the months in which nobody asked her anything", () => {
    expect(owed(told, "2015-10-03")).toContain("child-asked-for-feedback lydia since 2015-06-08")
    expect(owed(told, "2015-10-07")).not.toContain("child-asked-for-feedback lydia since 2015-06-08")
  })
  it("has tried every rule of the plan before it lets go", () => {
    const plan = Plan.inForce(trajectory.plan)
    const held = plan?.trials.filter(({ outcome, at }) => outcome === "held" && at < "2016-03-09").map(({ rule }) => rule)
    expect(plan?.rules.map(({ rule }) => rule).filter((rule) => held?.includes(rule) !== true)).toEqual([])
  })
  it("answers the feedback that was given", () => {
    expect(trajectory.feedback.filter(({ kind }) => kind === "given").map(({ of, answered }) => [of, answered])).toEqual([
      ["lydia", "2015-04-29"], ["ryan", "2016-04-22"]
    ])
  })
  it("lets go to a lasting adult, and the plan goes on", () => {
    expect(trajectory.lastingAdults).toContainEqual({ child: "lydia", adult: "pam", at: "2016-03-06" })
    expect(Plan.stateOf(trajectory.plan)).toBe("carried")
    expect(trajectory.plan.checkedIn).toMatchObject([{ by: "carol", holds: true }])
    expect(owed(told, "2016-09-18")).toEqual([])
  })
  it("says at the end what was never explained to Lydia", () => {
    const end = trajectory.history.toArray().find(({ step }) => step.step === "InvolvementEnded")
    expect(end?.open?.map(({ rule }) => rule)).toContain("explained-to-the-child")
  })
})
