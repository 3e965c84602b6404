import { NoticeRule } from "@omringd/core"
import { baby, careWorker, consultant, did, given, grandmother, joined, mother, opened, teenager } from "@omringd/core/Story"
import { parents, professionals } from "../../told/people.ts"
import { tell } from "../../told/tell.ts"

/**
 * What keeps the children safe for the coming days is known at once to the children, their parents, whoever promised something in it and the professionals.
 */
export const immediatePlanIsKnown = NoticeRule.after({
  id: "immediate-plan-is-known",
  clause: "floor-secured",
  after: ["ImmediatePlanMade"],
  safety: true,
  tells: ({ trajectory, taken: { step: { children, agreedBy, until }, by } }) =>
    tell(trajectory, [...children, ...parents(trajectory), ...agreedBy, ...professionals(trajectory)], { by, until }, [by]),
  says: {
    nl: {
      professional: "Er is een onmiddellijk veiligheidsplan tot en met {until}. Vraag {by} wat er is afgesproken.",
      family: "Er is een plan voor de eerste dagen, tot en met {until}. {by} kan zeggen wie wat doet.",
      child: "Er is een plan voor de eerste dagen, tot {until}. Zo ben je veilig."
    },
    en: {
      professional: "There is an immediate safety plan until {until}. Ask {by} what was agreed.",
      family: "There is a plan for the first days, until {until}. {by} can tell you who does what.",
      child: "There is a plan for the first days, until {until}. It is there to keep you safe."
    },
    sv: {
      professional: "Det finns en omedelbar säkerhetsplan till och med {until}. Fråga {by} vad ni har kommit överens om.",
      family: "Det finns en plan för de första dagarna, till och med {until}. {by} kan säga vem som gör vad.",
      child: "Det finns en plan för de första dagarna, till {until}. Den ska göra dig trygg."
    }
  },
  told: {
    "grandmother sleeps here until Monday": given(
      opened(teenager), joined(grandmother)
    ).when("ImmediatePlanMade", { agreedBy: [mother.id, grandmother.id], until: "2026-03-09" }, careWorker.id),
    "it is for the baby alone, and grandmother speaks for him": given(
      opened(baby, teenager), joined(grandmother), did("SpokespersonNamed", { child: baby.id, person: grandmother.id })
    ).when("ImmediatePlanMade", { children: [baby.id], agreedBy: [mother.id], until: "2026-03-09" }, consultant.id)
  },
  silent: {
    "it ends": given(opened(teenager), did("ImmediatePlanMade")).when("ImmediatePlanEnded")
  }
})
