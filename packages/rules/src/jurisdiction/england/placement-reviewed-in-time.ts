import { Moment, Need, Phase, Rule } from "@omringd/core"
import type { Placement, Review } from "@omringd/core"
import { baby, did, given, on, opened, teenager } from "@omringd/core/Story"
import type { Calendar } from "../calendar.ts"
import { Clock } from "../clock.ts"
import { england } from "../england.ts"

const { "first-placement-review": first, "second-placement-review": second, "later-placement-review": later } = england.clocks

const nextReview = ({ since }: Placement, reviews: readonly Review[], calendar: Calendar) => {
  const held = reviews.filter(({ at }) => !Moment.isBefore(at, since))
  const last = held.at(-1)
  return last === undefined ? Clock.when(first, since, calendar) : Clock.when(held.length === 1 ? second : later, last.at, calendar)
}

/** A child who lives elsewhere: reviewed after four weeks, then after three months, then at least every six months. */
export const placementReviewedInTime = (calendar = england.calendar.value) =>
  Rule.define({
    id: "placement-reviewed-in-time",
    clause: "first-placement-review",
    strength: "should",
    owed: true,
    during: Phase.open,
    reads: ["placements", "reviews"],
    assumed: "that the second and later terms run from the review before",
    needs: ({ placements, reviews }) =>
      placements
        .filter(({ until }) => until === undefined)
        .map((placement) => {
          const { child } = placement
          return Need.of("placement-review", { child }, nextReview(placement, reviews, calendar)).metBy("ReviewHeld", "ChildReturned")
        }),
    says: {
      nl: {
        professional: "Het verblijf van {child} elders is aan een nieuwe bespreking toe.",
        family: "Het is tijd om samen te praten over waar {child} nu woont en hoe dat gaat.",
        child: "Het is tijd om te praten over waar je nu woont en hoe dat gaat."
      },
      en: {
        professional: "The looked-after review for {child} is due.",
        family: "It is time to talk together about where {child} lives now and how it goes.",
        child: "It is time to talk about where you live now and how it goes."
      },
      sv: {
        professional: "Det är dags att följa upp placeringen av {child}.",
        family: "Det är dags att prata tillsammans om var {child} bor nu och hur det går.",
        child: "Det är dags att prata om var du bor nu och hur det går."
      }
    },
    kept: {
      "she went to her grandmother less than four weeks ago": given(opened(teenager), did("ChildPlaced")).on("2026-03-29"),
      "it was reviewed once": given(opened(teenager), did("ChildPlaced"), on("2026-03-20", did("ReviewHeld"))).on("2026-06-19"),
      "it was reviewed twice": given(
        opened(teenager), did("ChildPlaced"), on("2026-03-20", did("ReviewHeld")), on("2026-06-10", did("ReviewHeld"))
      ).on("2026-12-09"),
      "the services have left": given(
        opened(teenager), did("ChildPlaced"), on("2026-03-20", did("InvolvementEnded", { because: "moved" }))
      ).on("2026-09-01"),
      "she came home": given(opened(teenager), did("ChildPlaced"), on("2026-03-20", did("ChildReturned"))).on("2026-09-01")
    },
    broken: {
      "four weeks are over": given(opened(teenager), did("ChildPlaced")).on("2026-03-30"),
      "three months since the first review": given(opened(teenager), did("ChildPlaced"), on("2026-03-20", did("ReviewHeld"))).on("2026-06-20"),
      "six months since the second": given(
        opened(teenager), did("ChildPlaced"), on("2026-03-20", did("ReviewHeld")), on("2026-06-10", did("ReviewHeld"))
      ).on("2026-12-10"),
      "the review was before she went": given(opened(teenager), did("ReviewHeld"), on("2026-04-01", did("ChildPlaced"))).on("2026-05-01"),
      "her brother came home, she did not": given(
        opened(teenager, baby), did("ChildPlaced", { child: teenager.id }), did("ChildPlaced", { child: baby.id }),
        on("2026-03-20", did("ChildReturned", { child: baby.id }))
      ).on("2026-03-30")
    }
  })
