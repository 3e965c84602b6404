import { Need } from "../Need.ts"
import { Rule } from "../Rule.ts"
import { did, given, opened, planned, settled, teenager } from "../Tale.ts"

export default Rule.define({
  id: "the-plan-is-agreed",
  clause: "network-carries-the-plan",
  strength: "inv",
  before: ["PlanAccepted"],
  reads: ["plan"],
  needs: ({ plan }) => (plan.versions.at(-1)?.agreed === undefined ? [Need.of("agreement", {}).metBy("PlanAgreed")] : []),
  says: {
    nl: {
      professional: "Familie en netwerk zijn nog niet akkoord met het veiligheidsplan zoals het nu voorligt.",
      family: "Jullie hebben nog geen ja gezegd op het plan zoals het nu is.",
      child: "Nog niet iedereen zei ja op het plan."
    },
    en: {
      professional: "Family and network have not said yes to the plan as it now stands.",
      family: "You have not said yes yet to the plan as it is now.",
      child: "Not everyone has said yes to the plan yet."
    },
    sv: {
      professional: "Familj och nätverk har ännu inte sagt ja till säkerhetsplanen som den ser ut nu.",
      family: "Ni har inte sagt ja än till planen som den ser ut nu.",
      child: "Alla har inte sagt ja till planen än."
    }
  },
  kept: { "they said yes": given(opened(teenager), planned()).when("PlanAccepted") },
  broken: {
    "a draft is not a yes": given(opened(teenager), settled(), did("PlanDrafted")).when("PlanAccepted"),
    "the yes was to an earlier draft": given(opened(teenager), planned(), did("PlanDrafted")).when("PlanAccepted")
  }
})
