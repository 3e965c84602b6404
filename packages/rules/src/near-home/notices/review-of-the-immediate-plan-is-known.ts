import { NoticeRule } from "@omringd/core"
import { baby, careWorker, did, given, grandmother, joined, mother, opened, teenager } from "@omringd/core/Story"
import { parents, professionals } from "../../told/people.ts"
import { tell } from "../../told/tell.ts"

/** When the plan for the first days was looked at again, the same people hear until when it holds now. */
export const reviewOfTheImmediatePlanIsKnown = NoticeRule.after({
  id: "review-of-the-immediate-plan-is-known",
  clause: "floor-secured",
  after: ["ImmediatePlanReviewed"],
  safety: true,
  tells: ({ trajectory, taken: { step, by } }) =>
    trajectory.immediatePlans.flatMap(({ id, children, agreedBy, until }) =>
      id === step.plan ? tell(trajectory, [...children, ...parents(trajectory), ...agreedBy, ...professionals(trajectory)], { by, until }, [by]) : []),
  says: {
    nl: {
      professional: "Het onmiddellijk veiligheidsplan werd opnieuw bekeken. Het loopt tot en met {until}. Vraag {by} wat er veranderde.",
      family: "We bekeken het plan voor de eerste dagen opnieuw. Het loopt tot en met {until}. {by} kan er meer over zeggen.",
      child: "We keken nog eens naar het plan voor de eerste dagen. Het gaat door tot {until}."
    },
    en: {
      professional: "The immediate safety plan was looked at again. It runs until {until}. Ask {by} what changed.",
      family: "We looked again at the plan for the first days. It goes on until {until}. {by} can tell you more.",
      child: "We looked again at the plan for the first days. It goes on until {until}."
    },
    sv: {
      professional: "Den omedelbara säkerhetsplanen har setts över. Den gäller till och med {until}. Fråga {by} vad som har ändrats.",
      family: "Vi har tittat på planen för de första dagarna igen. Den gäller till och med {until}. {by} kan berätta mer.",
      child: "Vi har tittat på planen för de första dagarna igen. Den gäller till {until}."
    }
  },
  told: {
    "it holds, and runs on until Friday": given(
      opened(teenager), joined(grandmother), did("ImmediatePlanMade", { plan: "weekend", agreedBy: [mother.id, grandmother.id], until: "2026-03-09" })
    ).when("ImmediatePlanReviewed", { plan: "weekend", outcome: "holds", until: "2026-03-13" }, careWorker.id),
    "of two plans the one that was looked at": given(
      opened(baby, teenager), did("ImmediatePlanMade", { plan: "weekend", until: "2026-03-09" }),
      did("ImmediatePlanMade", { plan: "nights", until: "2026-03-20" })
    ).when("ImmediatePlanReviewed", { plan: "nights" }, careWorker.id)
  },
  silent: {
    "it ends": given(opened(teenager), did("ImmediatePlanMade")).when("ImmediatePlanEnded")
  }
})
