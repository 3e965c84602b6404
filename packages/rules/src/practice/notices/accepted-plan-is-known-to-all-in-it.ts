import { NoticeRule, Plan } from "@omringd/core"
import { did, given, grandmother, joined, neighbour, opened, settled, teenager } from "@omringd/core/Story"
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

/**
 * When the plan is accepted, everyone it speaks of hears so, and the parents and the professionals do. Rules R59 and R64: the last version is
 * said to be the last, and reaches the parents and all who are in it.
 */
export const acceptedPlanIsKnownToAllInIt = NoticeRule.after({
  id: "accepted-plan-is-known-to-all-in-it",
  clause: "R59",
  after: ["PlanAccepted"],
  tells: ({ trajectory, taken: { by } }) => {
    const plan = Plan.current(trajectory.plan)
    return tell(trajectory, [...everyoneIn(plan), ...parents(trajectory), ...professionals(trajectory)], { by }, [by])
  },
  says: {
    nl: {
      professional: "Het veiligheidsplan is aanvaard en wordt vanaf nu uitgeprobeerd. Vraag {by} naar de versie die geldt.",
      family: "Het plan is goed genoeg bevonden. Vanaf nu doen we wat erin staat.",
      child: "Het plan is klaar. Vanaf nu doet ieder wat erin staat, ook voor jou."
    },
    en: {
      professional: "The safety plan has been accepted and is tried from now on. Ask {by} which version holds.",
      family: "The plan was found good enough. From now on we do what it says.",
      child: "The plan is ready. From now on everyone does what it says, for you too."
    },
    sv: {
      professional: "Säkerhetsplanen är godkänd och prövas från och med nu. Fråga {by} vilken version som gäller.",
      family: "Planen är godkänd. Från och med nu gör vi det som står i den.",
      child: "Planen är klar. Nu gör alla det som står i den, också för dig."
    }
  },
  told: {
    "grandmother and the neighbour are in it": given(withTheirPlan).when("PlanAccepted"),
    "the neighbour behind her said no since": given(
      withTheirPlan, did("NetworkPersonAsked", { person: neighbour.id, answer: "no" })
    ).when("PlanAccepted")
  },
  silent: {
    "it was agreed, and not yet accepted": given(opened(teenager), settled(), did("PlanDrafted")).when("PlanAgreed")
  }
})
