import { NoticeRule } from "@omringd/core"
import { baby, careWorker, consultant, did, given, grandmother, joined, opened, teenager } from "@omringd/core/Story"
import { family, professionals } from "../../told/people.ts"
import { tell } from "../../told/tell.ts"

/**
 * Whether help is necessary is decided by a public body. Children and parents, or whoever speaks for a child, hear that it was, and so do the
 * professionals who did not decide it themselves. Which way it went is told by people.
 */
export const necessityDecisionIsKnown = NoticeRule.after({
  id: "necessity-decision-is-known",
  clause: "decisions-grounded",
  after: ["NecessityDecided"],
  tells: ({ trajectory, taken: { step, by } }) => tell(trajectory, [...family(trajectory), ...professionals(trajectory)], { by }, [by, ...step.deciders]),
  says: {
    nl: {
      professional: "Over de maatschappelijke noodzaak werd beslist. Vraag {by} naar de beslissing en de gronden.",
      family: "Er werd beslist of er hulp moet zijn. {by} legt je uit wat er beslist is, en waarom.",
      child: "Er is iets beslist over hulp voor jullie. {by} komt het je uitleggen."
    },
    en: {
      professional: "The societal necessity was decided on. Ask {by} for the decision and its grounds.",
      family: "It was decided whether there has to be help. {by} will explain what was decided, and why.",
      child: "Something was decided about help for you. {by} will come and explain it."
    },
    sv: {
      professional: "Det är beslutat om hjälp är nödvändig. Fråga {by} om beslutet och grunderna.",
      family: "Det är bestämt om det måste finnas hjälp. {by} förklarar vad som bestämdes, och varför.",
      child: "Något är bestämt om hjälp till er. {by} kommer och förklarar det för dig."
    }
  },
  told: {
    "the team decides that help is necessary": given(opened(teenager)).when("NecessityDecided", { deciders: [consultant.id] }),
    "the care worker decided it too": given(
      opened(baby), joined(grandmother), did("SpokespersonNamed", { child: baby.id, person: grandmother.id })
    ).when("NecessityDecided", { deciders: [consultant.id, careWorker.id] })
  },
  silent: {
    "it was only asked": given(opened(teenager)).when("NecessityAsked")
  }
})
