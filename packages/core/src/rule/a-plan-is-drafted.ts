import { Need } from "../Need.ts"
import { Rule } from "../Rule.ts"
import { did, given, opened, settled, teenager } from "../Tale.ts"

export default Rule.define({
  id: "a-plan-is-drafted",
  clause: "others-find-how",
  strength: "inv",
  before: ["PlanAgreed", "PlanAccepted", "PlanDelivered"],
  during: ["Planning", "Testing", "LettingGo"],
  reads: ["plan"],
  needs: ({ plan }) => (plan.versions.length > 0 ? [] : [Need.of("plan", {}).metBy("PlanDrafted")]),
  says: {
    nl: {
      professional: "Familie en netwerk hebben nog geen veiligheidsplan op papier gezet.",
      family: "Jullie plan staat nog niet op papier.",
      child: "Er is nog geen plan."
    },
    en: {
      professional: "Family and network have no plan on paper yet.",
      family: "Your plan is not on paper yet.",
      child: "There is no plan yet."
    },
    sv: {
      professional: "Familj och nätverk har ännu inte skrivit ner någon säkerhetsplan.",
      family: "Ni har inte skrivit ner er plan än.",
      child: "Det finns ingen plan än."
    }
  },
  kept: { "there is a draft": given(opened(teenager), settled(), did("PlanDrafted")).when("PlanAgreed") },
  broken: { "nobody wrote anything": given(opened(teenager), settled()).when("PlanAgreed") }
})
