import { NoticeRule } from "@omringd/core"
import { careWorker, consultant, did, given, mother, opened, teenager } from "@omringd/core/Story"
import { tell } from "../../told/tell.ts"

/** Those it is between hear that a difference was raised: what only one of them knows of cannot be talked about. Who raised it is said by people. */
export const differenceReachesThoseItIsBetween = NoticeRule.after({
  id: "difference-reaches-those-it-is-between",
  clause: "differences-discussed",
  after: ["DifferenceRaised"],
  tells: ({ trajectory, taken: { step: { difference, between }, by } }) => tell(trajectory, between, { difference }, [by]),
  says: {
    nl: {
      professional: "Er is een verschil in visie genoteerd waarin ook jouw kijk staat. Spreek af om het te bespreken.",
      family: "Niet iedereen ziet hetzelfde als jij. Dat mag, en we kunnen erover praten.",
      child: "Niet iedereen ziet het zoals jij. Dat mag. We kunnen erover praten."
    },
    en: {
      professional: "A difference of view that you are part of was recorded. Find a moment to discuss it.",
      family: "Not everyone sees it the way you do. That is fine, and we can talk about it.",
      child: "Not everyone sees it as you do. That is fine. We can talk about it."
    },
    sv: {
      professional: "Det är noterat att ni ser olika på något där också din syn finns med. Bestäm en tid då ni pratar om det.",
      family: "Alla ser det inte som du. Det får man göra, och vi kan prata om det.",
      child: "Alla tänker inte som du. Det får man. Vi kan prata om det."
    }
  },
  told: {
    "consultant and care worker differ, and one of them says so": given(
      opened(teenager)
    ).when("DifferenceRaised", { between: [consultant.id, careWorker.id] }, consultant.id),
    "mother and daughter differ, and the care worker says so": given(
      opened(teenager)
    ).when("DifferenceRaised", { between: [mother.id, teenager.id] }, careWorker.id)
  },
  silent: {
    "who it is with has left": given(
      opened(teenager), did("PersonLeft", { person: careWorker.id })
    ).when("DifferenceRaised", { between: [mother.id, careWorker.id] }, mother.id),
    "only who says it is named": given(opened(teenager)).when("DifferenceRaised", { between: [mother.id] }, mother.id)
  }
})
