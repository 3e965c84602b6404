import { NoticeRule, Plan } from "@omringd/core"
import { did, given, grandmother, joined, mother, neighbour, opened, settled, teenager } from "@omringd/core/Story"
import { parents, professionals } from "../../told/people.ts"
import { everyoneIn } from "../../told/plan.ts"
import { tell } from "../../told/tell.ts"

const words = { text: "…", about: [teenager.id], by: grandmother.id } as const
const evenings = {
  rule: "evenings", answers: ["danger-goal"], children: [teenager.id], owner: grandmother.id, backup: neighbour.id, says: words
} as const
const withTheirPlan = [
  opened(teenager), joined(grandmother, neighbour), settled(), did("PlanDrafted", { rules: [evenings], authors: [grandmother.id] }), did("PlanAgreed")
].flat()
const inUse = [...withTheirPlan, did("PlanAccepted")]

/** When people come together to make the plan anew, whoever is in it and was not there hears that it is. Rule R37. */
export const everyoneInThePlanKnowsItIsMadeAnew = NoticeRule.after({
  id: "everyone-in-the-plan-knows-it-is-made-anew",
  clause: "R37",
  after: ["PlanReconvened"],
  tells: ({ trajectory, taken: { step, by } }) =>
    tell(trajectory, [...everyoneIn(Plan.current(trajectory.plan)), ...parents(trajectory), ...professionals(trajectory)], { by }, [by, ...step.present]),
  says: {
    nl: {
      professional: "Het veiligheidsplan wordt herwerkt. Vraag {by} wat intussen geldt.",
      family: "We maken het plan samen opnieuw. {by} kan je vertellen wat nu geldt.",
      child: "We maken het plan samen beter. {by} vertelt je hoe."
    },
    en: {
      professional: "The safety plan is being made anew. Ask {by} what holds meanwhile.",
      family: "We are making the plan again together. {by} can tell you what holds for now.",
      child: "We are making the plan better together. {by} will tell you how."
    },
    sv: {
      professional: "Säkerhetsplanen görs om. Fråga {by} vad som gäller under tiden.",
      family: "Vi gör om planen tillsammans. {by} kan berätta vad som gäller så länge.",
      child: "Vi gör planen bättre tillsammans. {by} berättar hur."
    }
  },
  told: {
    "the neighbour was not there": given(
      inUse
    ).when("PlanReconvened", { present: [mother.id, teenager.id, grandmother.id, "consultant", "care-worker"] }, mother.id),
    "the professionals were not there either": given(
      inUse
    ).when("PlanReconvened", { present: [mother.id, grandmother.id, neighbour.id, teenager.id] }, grandmother.id)
  },
  silent: {
    "everyone was there": given(inUse).when("PlanReconvened")
  }
})
