import { Need } from "../Need.ts"
import { Rule } from "../Rule.ts"
import { accepted, did, given, opened, teenager } from "../Tale.ts"
import { Plan } from "../trajectory/plan.ts"

/** What broke was tried again and held, before the network carries the plan. Published rule R37. */
export default Rule.define({
  id: "no-plan-rule-is-broken",
  clause: "network-carries-the-plan",
  strength: "inv",
  before: ["CarriedByNetwork", "InvolvementEnded"],
  during: ["Testing", "LettingGo"],
  reads: ["plan"],
  needs: ({ plan }, { proposed }) => {
    if (proposed?.step === "InvolvementEnded" && proposed.because !== "let-go") return [] // an early end is a fact
    const inForce = Plan.inForce(plan)
    if (inForce === undefined) return []
    return [...Plan.outcomes(inForce)].flatMap(([planRule, outcome]) =>
      outcome === "broken" ? [Need.of("plan-rule-held", { planRule }).metBy("PlanRuleTested")] : []
    )
  },
  says: {
    nl: {
      professional: "De afspraak {planRule} hield geen stand en is sindsdien nog niet gelukt.",
      family: "De afspraak {planRule} lukte niet. We willen eerst zien dat het wel lukt.",
      child: "Eén afspraak lukte niet. We proberen het nog eens."
    },
    en: {
      professional: "The plan rule {planRule} broke and has not held since.",
      family: "The agreement {planRule} did not work. It must work first.",
      child: "One thing we agreed did not work. We try again."
    },
    sv: {
      professional: "Överenskommelsen {planRule} höll inte, och den har inte hållit vid något nytt försök.",
      family: "Det ni kom överens om höll inte: {planRule}. Det behöver gå bra en gång först.",
      child: "En sak i planen gick inte. Vi provar igen."
    }
  },
  kept: {
    "what broke held the next time": given(
      opened(teenager), accepted(), did("PlanRuleTested", { outcome: "broken" }), did("PlanRuleTested", { outcome: "held" })
    ).when("CarriedByNetwork")
  },
  broken: {
    "a rule broke while letting go": given(
      opened(teenager), accepted(), did("CarriedByNetwork", { carriers: ["mother"], chair: "mother", lasting: [{ child: "teenager", adult: "mother" }] }),
      did("PlanRuleTested", { outcome: "broken" })
    ).when("InvolvementEnded", { because: "let-go", carriedBy: ["mother"] }),
    "a rule broke": given(opened(teenager), accepted(), did("PlanRuleTested", { outcome: "broken" })).when("CarriedByNetwork")
  }
})
