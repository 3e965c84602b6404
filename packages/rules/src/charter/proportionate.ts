import { Moment, Need, Phase, Rule } from "@omringd/core"
import { baby, did, given, on, opened, teenager } from "@omringd/core/Story"

const placed = did("ChildPlaced", { placement: "tonight", child: teenager.id, lighterWeighed: "no-time" })
const weighed = { text: "…", about: [teenager.id], by: "consultant" } as const

/** Where there was no time to weigh something lighter than a placement, it is asked afterwards, until a review was held. */
export const proportionate = Rule.define({
  id: "proportionate",
  clause: "proportionate",
  strength: "ask",
  before: ["ChildPlaced"],
  owed: true,
  during: Phase.open,
  reads: ["children", "placements", "reviews"],
  needs: ({ children, placements, reviews }, { proposed }) => {
    const ask = (child: string, since?: Moment) => Need.of("lighter", { child }, { since, why: "unknown" }).metBy("ReviewHeld")
    if (proposed?.step === "ChildPlaced") return proposed.lighterWeighed === "no-time" ? [ask(proposed.child)] : []
    return placements
      .filter(({ until, lighterWeighed }) => until === undefined && lighterWeighed === "no-time")
      .filter(({ child }) => children.some(({ id, letGo }) => id === child && letGo === undefined))
      .filter(({ since }) => !reviews.some(({ at }) => Moment.daysBetween(since, at) >= 0))
      .map(({ child, since }) => ask(child, since))
  },
  says: {
    nl: {
      professional: "Bij de plaatsing van {child} was er geen tijd om iets lichters af te wegen: kan dat nu?",
      family: "Het moest snel gaan voor {child}. Is iets kleiners nu genoeg?",
      child: "Alles ging zo snel, {child}. We kijken samen met jou of het ook anders kan."
    },
    en: {
      professional: "With the placement of {child} there was no time to weigh lighter options: could something lighter do now?",
      family: "It had to go fast for {child}. Could something smaller be enough now?",
      child: "It all went so fast, {child}. We want to see with you if there is another way."
    },
    sv: {
      professional: "Vid placeringen av {child} hann man inte väga mindre ingripande alternativ: skulle något sådant räcka nu?",
      family: "Det gick fort för {child}. Finns det något mindre som räcker nu?",
      child: "Allt gick så fort, {child}. Vi vill se med dig om det kan bli på ett annat sätt."
    }
  },
  kept: {
    "lighter ways were weighed before she goes": given(opened(teenager)).when("ChildPlaced", { lighterWeighed: weighed }),
    "lighter ways had been weighed": given(opened(teenager), did("ChildPlaced", { lighterWeighed: weighed })).on("2026-03-09"),
    "they looked at it together the same week": given(opened(teenager), placed, on("2026-03-06", did("ReviewHeld"))).on("2026-03-09"),
    "they looked at it together the same day": given(opened(teenager), on("2026-03-06", placed, did("ReviewHeld"))).on("2026-03-09"),
    "they looked at it before, and again after": given(
      opened(teenager), did("ReviewHeld"), on("2026-03-04", placed), on("2026-03-06", did("ReviewHeld"))
    ).on("2026-03-09"),
    "the services have left": given(
      opened(teenager), placed, on("2026-05-01", did("InvolvementEnded", { because: "moved" }))
    ).on("2026-05-02"),
    "she is home again": given(opened(teenager), placed, did("ChildReturned")).on("2026-03-09"),
    "she has grown up and is out of it": given(
      opened(teenager, baby), placed, did("ChildLetGo", { child: teenager.id, because: "of-age" })
    ).on("2026-03-09"),
    "what is proposed now had time, whatever was hurried before": given(opened(teenager), placed).when("ChildPlaced", { lighterWeighed: weighed })
  },
  broken: {
    "she goes tonight and there is no time": given(opened(teenager)).when("ChildPlaced", { lighterWeighed: "no-time" }),
    "there was no time for her, her brother is at home": given(opened(teenager, baby), placed).on("2026-03-09"),
    "there was no time, and nobody looked back": given(opened(teenager), placed).on("2026-03-09"),
    "they only looked at it before": given(opened(teenager), did("ReviewHeld"), on("2026-03-06", placed)).on("2026-03-09")
  }
})
