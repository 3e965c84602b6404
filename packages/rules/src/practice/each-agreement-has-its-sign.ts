import { Need, Plan, Rule } from "@omringd/core"
import { did, given, opened, planned, settled, teenager } from "@omringd/core/Story"

const words = { text: "…", about: ["teenager"], by: "mother" } as const
const evenings = { rule: "evenings", answers: ["danger-goal"], children: ["teenager"], owner: "mother", says: words } as const

/**
 * Each agreement of the plan says at which sign its owner acts. Who that is, is certain already; phone numbers stay with the host.
 * Rule R36: Koziolek, the safety plan.
 */
export const eachAgreementHasItsSign = Rule.define({
  id: "each-agreement-has-its-sign",
  clause: "R36",
  strength: "should",
  before: ["PlanAgreed", "PlanAccepted"],
  reads: ["plan"],
  needs: ({ plan }) => {
    const rules = Plan.current(plan)?.rules ?? []
    return rules
      .filter(({ trigger }) => trigger === undefined)
      .map(({ rule }) => Need.of("sign", { planRule: rule }).metBy("PlanDrafted"))
  },
  says: {
    nl: {
      professional: "De afspraak {planRule} zegt nog niet bij welk teken ze ingaat.",
      family: "Waaraan zie je dat het tijd is? Dat staat nog niet bij de afspraak {planRule}.",
      child: "Waaraan zie je dat het tijd is voor het plan? Dat staat er nog niet."
    },
    en: {
      professional: "The plan rule {planRule} does not say yet which sign sets it off.",
      family: "How can you tell that it is time to act? The agreement {planRule} does not say so yet.",
      child: "How can you tell that it is time for the plan? The plan does not say yet."
    },
    sv: {
      professional: "Det framgår ännu inte vid vilket tecken överenskommelsen {planRule} sätts i gång.",
      family: "Hur märker man att det är dags? Det står inte än vid {planRule}.",
      child: "Hur vet man att det är dags? Det står inte än i planen."
    }
  },
  kept: {
    "it says at which sign": given(opened(teenager), planned()).when("PlanAccepted"),
    "there is no plan": given(opened(teenager), settled()).when("PlanAgreed")
  },
  broken: {
    "one of two says it": given(
      opened(teenager), settled(), did("PlanDrafted", { rules: [{ ...evenings, trigger: words }, { ...evenings, rule: "mornings" }] })
    ).when("PlanAgreed"),
    "they agreed on a plan without signs": given(
      opened(teenager), settled(), did("PlanDrafted", { rules: [evenings] }), did("PlanAgreed")
    ).when("PlanAccepted")
  }
})
