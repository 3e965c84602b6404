import { NoticeRule } from "@omringd/core"
import { baby, given, grandmother, joined, mother, opened, teenager } from "@omringd/core/Story"
import { parents, professionals } from "../../told/people.ts"
import { tell } from "../../told/tell.ts"

/** When someone is named to speak for a child, the child hears who, and so do the one who was named, the parents and the professionals. */
export const spokespersonIsKnown = NoticeRule.after({
  id: "spokesperson-is-known",
  clause: "voice-by-another",
  after: ["SpokespersonNamed"],
  tells: ({ trajectory, taken: { step: { child, person }, by } }) =>
    tell(trajectory, [child, person, ...parents(trajectory), ...professionals(trajectory)], { child, person }, [by]),
  says: {
    nl: {
      professional: "{person} spreekt voortaan voor {child}. Wat {person} zegt in naam van {child}, telt als de stem van {child}.",
      family: "Voortaan spreekt {person} voor {child} als we samen praten.",
      child: "{person} mag voor jou praten als jij dat wil."
    },
    en: {
      professional: "{person} speaks for {child} from now on, and what is said that way counts as the voice of {child}.",
      family: "From now on {person} speaks for {child} when we talk together.",
      child: "{person} can speak for you when you want that."
    },
    sv: {
      professional: "{person} för från och med nu {child}s talan, och det som sägs så räknas som barnets egen röst.",
      family: "Från och med nu talar {person} för {child} när vi pratar tillsammans.",
      child: "{person} kan prata för dig när du vill det."
    }
  },
  told: {
    "grandmother will speak for the baby": given(
      opened(baby), joined(grandmother)
    ).when("SpokespersonNamed", { child: baby.id, person: grandmother.id }),
    "she is asked who will speak for her, and hears it": given(
      opened(teenager), joined(grandmother)
    ).when("SpokespersonNamed", { child: teenager.id, person: grandmother.id }, mother.id)
  },
  silent: {
    "a coordinator is named": given(opened(baby)).when("CoordinatorNamed")
  }
})
