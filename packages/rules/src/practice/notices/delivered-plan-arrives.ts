import { NoticeRule } from "@omringd/core"
import { accepted, did, given, grandmother, joined, mother, opened, teenager } from "@omringd/core/Story"
import { tell } from "../../told/tell.ts"

/**
 * Whoever is given the plan as it is now hears that it is there, so that a plan that got lost is missed. Rule R64: the plan goes to everyone after it was agreed.
 */
export const deliveredPlanArrives = NoticeRule.after({
  id: "delivered-plan-arrives",
  clause: "R64",
  after: ["PlanDelivered"],
  tells: ({ trajectory, taken: { step, by } }) => tell(trajectory, step.to, { by }, [by]),
  says: {
    nl: {
      professional: "{by} bezorgde je het veiligheidsplan zoals het nu is.",
      family: "{by} gaf je het plan zoals het nu is. Heb je het niet, zeg het dan.",
      child: "Het plan is er voor jou. {by} kan het samen met je lezen."
    },
    en: {
      professional: "{by} has given you the safety plan as it now stands.",
      family: "{by} has given you the plan as it is now. If you do not have it, say so.",
      child: "The plan is there for you. {by} can read it with you."
    },
    sv: {
      professional: "{by} har lämnat säkerhetsplanen till dig i den form den har nu.",
      family: "{by} har gett dig planen som den ser ut nu. Säg till om du inte har fått den.",
      child: "Planen finns där för dig. {by} kan läsa den med dig."
    }
  },
  told: {
    "mother takes it to her daughter and grandmother": given(
      opened(teenager), joined(grandmother), accepted()
    ).when("PlanDelivered", { to: [teenager.id, grandmother.id] }, mother.id)
  },
  silent: {
    "mother has her own copy": given(opened(teenager), accepted()).when("PlanDelivered", { to: [mother.id] }, mother.id),
    "grandmother said no, and the plan is not hers": given(
      opened(teenager), joined(grandmother), accepted(), did("NetworkPersonAsked", { person: grandmother.id, answer: "no" })
    ).when("PlanDelivered", { to: [grandmother.id] }, mother.id)
  }
})
