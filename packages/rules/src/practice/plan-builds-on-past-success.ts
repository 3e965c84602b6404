import { Need, Plan, Rule } from "@omringd/core"
import { did, given, opened, planned, settled, teenager } from "@omringd/core/Story"

const words = { text: "…", about: ["teenager"], by: "mother" } as const
const evenings = { rule: "evenings", answers: ["danger-goal"], children: ["teenager"], owner: "mother", says: words } as const
const thatNight = did("ExistingSafetyShown", { shown: "that-night" })

/** Where this family kept a child safe before, an agreement of its plan builds on that. Rule R42: Timm Consultancy. */
export const planBuildsOnPastSuccess = Rule.define({
  id: "plan-builds-on-past-success",
  clause: "R42",
  strength: "should",
  before: ["PlanAgreed", "PlanAccepted"],
  reads: ["safetyShown", "plan"],
  needs: ({ safetyShown, plan }) => {
    const usedIn = new Set(Plan.current(plan)?.rules.map(({ buildsOn }) => buildsOn))
    return safetyShown.length === 0 || safetyShown.some(({ id }) => usedIn.has(id)) ? [] : [Need.of("past-success", {}).metBy("PlanDrafted")]
  },
  says: {
    nl: {
      professional: "Geen afspraak in het plan bouwt op de veiligheid die dit gezin al liet zien.",
      family: "Jullie hielden de kinderen al eens veilig. Dat staat nog niet in het plan.",
      child: "Het ging al eens goed. Dat staat nog niet in het plan."
    },
    en: {
      professional: "No rule of the plan builds on the safety this family has already shown.",
      family: "You kept the children safe before. The plan does not make use of that yet.",
      child: "It went well once. That is not in the plan yet."
    },
    sv: {
      professional: "Ingen överenskommelse i planen bygger på den säkerhet som familjen redan har visat.",
      family: "Ni har hållit barnen trygga förut. Det finns inte med i planen än.",
      child: "En gång gick det bra. Det är inte med i planen än."
    }
  },
  kept: {
    "the plan does again what worked that night": given(
      opened(teenager), settled(), thatNight, did("PlanDrafted", { rules: [{ ...evenings, buildsOn: "that-night" }] })
    ).when("PlanAgreed"),
    "one of two nights is used": given(
      opened(teenager), settled(), thatNight, did("ExistingSafetyShown"), did("PlanDrafted", { rules: [{ ...evenings, buildsOn: "that-night" }] })
    ).when("PlanAgreed"),
    "nothing was shown yet": given(opened(teenager), planned()).when("PlanAccepted")
  },
  broken: {
    "what worked that night is not in it": given(opened(teenager), settled(), thatNight, did("PlanDrafted")).when("PlanAgreed"),
    "it builds on a strength": given(
      opened(teenager), settled(), thatNight, did("StrengthNamed", { strength: "humour" }),
      did("PlanDrafted", { rules: [{ ...evenings, buildsOn: "humour" }] })
    ).when("PlanAccepted")
  }
})
