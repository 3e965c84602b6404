import { Need, Plan, Rule } from "@omringd/core"
import { accepted, did, given, opened, teenager } from "@omringd/core/Story"

/** Before the network carries the plan, each agreement in it was tried in real life; how it went is another rule. Rule R38: De Wiekslag. */
export const eachAgreementIsTested = Rule.define({
  id: "each-agreement-is-tested",
  clause: "R38",
  strength: "should",
  before: ["CarriedByNetwork"],
  reads: ["plan"],
  needs: ({ plan }) => {
    const inForce = Plan.inForce(plan)
    const tried = new Set(inForce?.trials.map(({ rule }) => rule))
    const rules = inForce?.rules ?? []
    return rules.filter(({ rule }) => !tried.has(rule)).map(({ rule }) => Need.of("trial", { planRule: rule }).metBy("PlanRuleTested"))
  },
  says: {
    nl: {
      professional: "De afspraak {planRule} is nog niet getest.",
      family: "De afspraak {planRule} is nog niet uitgeprobeerd.",
      child: "Nog niet alles in het plan is geprobeerd."
    },
    en: {
      professional: "The plan rule {planRule} has not been tested yet.",
      family: "The agreement {planRule} has not been tried out yet.",
      child: "Not all of the plan has been tried yet."
    },
    sv: {
      professional: "Överenskommelsen {planRule} har ännu inte prövats i praktiken.",
      family: "Det ni kom överens om har inte provats än: {planRule}.",
      child: "Allt i planen har inte provats än."
    }
  },
  kept: { "it was tried": given(opened(teenager), accepted(), did("PlanRuleTested")).when("CarriedByNetwork") },
  broken: {
    "it was never tried": given(opened(teenager), accepted()).when("CarriedByNetwork"),
    "a new plan came, and was not tried": given(
      opened(teenager), accepted(), did("PlanRuleTested"), did("PlanDrafted"), did("PlanAgreed"), did("PlanAccepted")
    ).when("CarriedByNetwork")
  }
})
