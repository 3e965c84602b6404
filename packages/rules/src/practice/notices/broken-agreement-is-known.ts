import { NoticeRule, Plan } from "@omringd/core"
import { did, given, grandmother, joined, neighbour, opened, settled, teenager } from "@omringd/core/Story"
import { professionals } from "../../told/people.ts"
import { carriersIn } from "../../told/plan.ts"
import { tell } from "../../told/tell.ts"

const words = { text: "…", about: [teenager.id], by: grandmother.id } as const
const evenings = {
  rule: "evenings", answers: ["danger-goal"], children: [teenager.id], owner: grandmother.id, backup: neighbour.id, says: words
} as const
const withTheirPlan = [
  opened(teenager), joined(grandmother, neighbour), settled(), did("PlanDrafted", { rules: [evenings], authors: [grandmother.id] }), did("PlanAgreed")
].flat()
const inUse = [...withTheirPlan, did("PlanAccepted")]

/**
 * When an agreement of the plan does not hold, those who keep the plan hear so at once: who took an agreement on and who stands in, the chair,
 * the coordinator and the professionals. Who said so stands in no notice: it may have been a child. Rule R37: they come together as soon as they can.
 */
export const brokenAgreementIsKnown = NoticeRule.after({
  id: "broken-agreement-is-known",
  clause: "R37",
  after: ["PlanRuleTested"],
  safety: true,
  tells: ({ trajectory, taken: { step, by } }) => {
    if (step.outcome !== "broken") return []
    const { chair, coordinator } = trajectory.functions
    const keeping = [...carriersIn(Plan.inForce(trajectory.plan)), ...[chair, coordinator].flatMap((one) => one ?? []), ...professionals(trajectory)]
    return tell(trajectory, keeping, { planRule: step.rule }, [by])
  },
  says: {
    nl: {
      professional: "Een afspraak van het veiligheidsplan hield geen stand. Roep het netwerk zo snel mogelijk samen.",
      family: "Een afspraak in het plan lukte niet. Bel elkaar en kijk wat nu nodig is.",
      child: "Iets in het plan lukte niet. Wij zoeken samen wat nu nodig is."
    },
    en: {
      professional: "A rule of the safety plan did not hold. Bring the network together as soon as you can.",
      family: "An agreement in the plan did not work. Call each other and see what is needed now.",
      child: "Something in the plan did not work. We will look together for what helps now."
    },
    sv: {
      professional: "En överenskommelse i säkerhetsplanen höll inte. Kalla samman nätverket så snart det går.",
      family: "Något i planen fungerade inte. Ring varandra och se vad som behövs nu.",
      child: "Något i planen gick inte. Vi ser efter vad som behövs nu, alla vi som hjälper."
    }
  },
  told: {
    "the neighbour was there within minutes, and says so": given(inUse).when("PlanRuleTested", { rule: "evenings", outcome: "broken" }, neighbour.id),
    "mother says so, and the chair and the coordinator hear it": given(
      inUse, did("PersonJoined", { person: "uncle", role: "network-person" }, "uncle"), did("ChairNamed", { chair: "uncle" }),
      did("CoordinatorNamed", { coordinator: "uncle" })
    ).when("PlanRuleTested", { rule: "evenings", outcome: "broken" }, "mother")
  },
  silent: {
    "it held": given(inUse).when("PlanRuleTested", { rule: "evenings", outcome: "held" })
  }
})
