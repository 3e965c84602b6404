import { Moment, Need, Phase, Rule } from "@omringd/core"
import { accepted, did, given, on, opened, teenager } from "@omringd/core/Story"

/** What went well is celebrated together: at least once since the services came, by the second review and before they leave. */
export const successesCelebrated = Rule.define({
  id: "successes-celebrated",
  clause: "successes-celebrated",
  strength: "ask",
  before: ["InvolvementEnded", "CarriedByNetwork"],
  owed: true,
  during: Phase.open,
  reads: ["phase", "reviews", "celebrations"],
  assumed: "from when it is asked: the second review",
  needs: ({ phase, reviews, celebrations }, { proposed }) => {
    const { opened } = phase
    const isOfNow = (at: Moment) => !Moment.isBefore(at, opened)
    const isTime = proposed !== undefined || reviews.filter(({ at }) => isOfNow(at)).length >= 2
    return isTime && !celebrations.some(isOfNow) ? [Need.of("celebration", {}).metBy("SuccessCelebrated")] : []
  },
  says: {
    nl: {
      professional: "Er is nog geen gedeeld succes gevierd.",
      family: "We hebben nog niet samen gevierd wat er goed ging.",
      child: "Wat ging er goed? Dat gaan we nog vieren!"
    },
    en: {
      professional: "No shared success has been celebrated yet.",
      family: "We have not taken time together yet to enjoy what went well.",
      child: "What went well? We still have to celebrate it!"
    },
    sv: {
      professional: "Ingen gemensam framgång har firats än.",
      family: "Vi har inte firat det som gått bra tillsammans än.",
      child: "Vad har gått bra? Det ska vi fira!"
    }
  },
  kept: {
    "there was cake before they left": given(opened(teenager), accepted(), on("2026-04-01", did("SuccessCelebrated"))).when("InvolvementEnded"),
    "there was cake on the day the services came": given(opened(teenager), did("SuccessCelebrated")).when("InvolvementEnded"),
    "there was cake between two reviews": given(
      opened(teenager), did("ReviewHeld"), on("2026-04-01", did("SuccessCelebrated")), on("2026-05-01", did("ReviewHeld"))
    ).on("2026-05-02"),
    "the services have left": given(
      opened(teenager), did("ReviewHeld"), did("ReviewHeld"), on("2026-04-01", did("InvolvementEnded", { because: "moved" }))
    ).on("2026-05-02"),
    "there was one review so far": given(opened(teenager), did("ReviewHeld")).on("2026-05-02"),
    "one of two reviews was when the services were there the last time": given(
      opened(teenager), accepted(), on("2026-04-01", did("ReviewHeld")), on("2026-05-01", did("InvolvementEnded", { because: "moved" })),
      on("2027-02-01", did("TrajectoryReopened"), did("ReviewHeld"))
    ).on("2027-02-02")
  },
  broken: {
    "the services leave without a word on what went well": given(opened(teenager), accepted(), did("CarriedByNetwork")).when("InvolvementEnded"),
    "letting go begins without it": given(opened(teenager), accepted()).when("CarriedByNetwork"),
    "two reviews went by": given(opened(teenager), did("ReviewHeld"), on("2026-05-01", did("ReviewHeld"))).on("2026-05-01"),
    "the cake was when the services were there the last time": given(
      opened(teenager), accepted(), on("2026-04-01", did("SuccessCelebrated")), on("2026-05-01", did("InvolvementEnded", { because: "moved" })),
      on("2027-02-01", did("TrajectoryReopened"))
    ).when("InvolvementEnded")
  }
})
