import { Need, Rule } from "@omringd/core"
import { accepted, did, given, mother, on, opened, teenager } from "@omringd/core/Story"
import { childrenLetGo } from "../letting-go.ts"

const differ = did("DifferenceRaised", { difference: "alone-with-him" })
const toTheEnd = { because: "let-go", carriedBy: [mother.id] } as const

/** People may see things differently. Before the services let go they talked about it; they may still differ then. */
export const differencesDiscussed = Rule.define({
  id: "differences-discussed",
  clause: "differences-discussed",
  strength: "must",
  before: ["CarriedByNetwork", "InvolvementEnded"],
  reads: ["phase", "children", "differences"],
  needs: (view, { proposed }) =>
    childrenLetGo(view, proposed).length === 0
      ? []
      : view.differences
        .filter(({ discussed }) => discussed === undefined)
        .map(({ id }) => Need.of("discussed", { difference: id }).metBy("DifferenceDiscussed")),
  says: {
    nl: {
      professional: "Een verschil in visie ligt open: {difference} is nog niet besproken.",
      family: "We zien niet allemaal hetzelfde, en spraken daar nog niet over.",
      child: "We zijn het niet eens, en praatten er nog niet over."
    },
    en: {
      professional: "A difference lies open: {difference} has not been discussed yet.",
      family: "We do not all see it the same way, and have not talked about it yet.",
      child: "We do not agree, and have not talked about it yet."
    },
    sv: {
      professional: "En skillnad i synsätt står öppen: {difference} har inte diskuterats än.",
      family: "Vi ser inte alla likadant på det, och har inte pratat om det än.",
      child: "Vi tycker olika, och har inte pratat om det än."
    }
  },
  kept: {
    "they talked, and still differ": given(
      opened(teenager), accepted(), differ, did("DifferenceDiscussed", { outcome: "still-differs" })
    ).when("CarriedByNetwork"),
    "nobody differs": given(opened(teenager), accepted()).when("CarriedByNetwork"),
    "they moved away before it came to that": given(opened(teenager), accepted(), differ).when("InvolvementEnded", { because: "moved" }),
    "there is time for it while they still plan": given(opened(teenager), differ).on("2026-03-10")
  },
  broken: {
    "the care worker and the consultant left it lying": given(opened(teenager), accepted(), differ).when("CarriedByNetwork"),
    "it stays on the list while the plan is tried": given(opened(teenager), accepted(), differ).on("2026-04-10"),
    "of two, one was talked about": given(
      opened(teenager), accepted(), differ, did("DifferenceRaised", { difference: "school" }), did("DifferenceDiscussed", { difference: "school" })
    ).when("CarriedByNetwork"),
    "it came up while letting go": given(
      opened(teenager), accepted(), did("CarriedByNetwork"), on("2026-05-01", differ)
    ).when("InvolvementEnded", toTheEnd)
  }
})
