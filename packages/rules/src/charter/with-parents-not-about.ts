import { Moment, Need, Person, Phase, Rule } from "@omringd/core"
import { accepted, did, given, grandmother, joined, mother, on, opened, teenager } from "@omringd/core/Story"

const person = mother.id
const father = { id: "father", role: "parent" } as const
const without = { present: [teenager.id], viewTakenOf: [] } as const

/**
 * At the latest network meeting and the latest review each parent was there, or their view was brought; else it is owed until a next
 * one with them, or until they said how they see it: in a view, in feedback, in a difference they are part of. Compared by day.
 */
export const withParentsNotAbout = Rule.define({
  id: "with-parents-not-about",
  clause: "with-parents-not-about",
  strength: "should",
  owed: true,
  during: Phase.open,
  reads: ["phase", "people", "meetings", "reviews", "views", "feedback", "differences"],
  needs: ({ phase, people, meetings, reviews, views, feedback, differences }) => {
    const { opened } = phase
    const tables = [
      { what: "at-the-meeting", held: meetings, next: "NetworkMeetingHeld" },
      { what: "at-the-review", held: reviews, next: "ReviewHeld" }
    ] as const
    const saidBy = (id: string): readonly Moment[] => [
      ...views.filter(({ of }) => of === id).map(({ at }) => at),
      ...feedback.filter(({ of, kind }) => of === id && kind === "given").map(({ at }) => at),
      ...differences.filter(({ between }) => between.includes(id)).map(({ raised }) => raised)
    ]
    return tables.flatMap(({ what, held, next }) =>
      people.flatMap((parent) => {
        const { id, role, since } = parent
        if (role !== "parent" || !Person.isHere(parent)) return []
        const isWith = ({ present, viewTakenOf }: (typeof held)[number]) => present.includes(id) || viewTakenOf.includes(id)
        const heard = [...held.filter(isWith).map(({ at }) => at), ...saidBy(id)]
        const from = Moment.latest(since, opened)
        const missed = held.find((one) => !Moment.isBefore(one.at, from) && !heard.some((at) => Moment.daysBetween(one.at, at) >= 0))
        const ways = [next, "ViewAdded", "FeedbackGiven", "DifferenceRaised"] as const
        return missed === undefined ? [] : [Need.of(what, { person: id }, { since: missed.at }).metBy(...ways)]
      })
    )
  },
  says: {
    nl: {
      professional: "{person} was niet bij het laatste netwerkberaad of de laatste evaluatie, en gaf sindsdien geen eigen kijk.",
      family: "De laatste keer praatten we zonder {person}. We horen graag hoe {person} het ziet.",
      child: "We praatten zonder {person}. We praten liever samen."
    },
    en: {
      professional: "{person} was not at the latest network meeting or review, and has given no view since.",
      family: "Last time we talked without {person}. We would like to hear how {person} sees it.",
      child: "We talked without {person}. We would rather talk with all of us."
    },
    sv: {
      professional: "{person} var inte med på det senaste nätverksmötet eller den senaste uppföljningen och har inte gett sin syn sedan dess.",
      family: "Förra gången pratade vi utan {person}. Vi vill gärna höra hur {person} ser på det.",
      child: "Vi pratade utan {person}. Det är bättre att vi pratar med varandra."
    }
  },
  kept: {
    "they have not met yet": given(opened(teenager)).on("2026-03-09"),
    "mother sat at the table": given(opened(teenager), did("NetworkMeetingHeld", { present: [person] })).on("2026-03-09"),
    "mother could not come, and wrote down how she sees it": given(
      opened(teenager), did("ReviewHeld", { ...without, viewTakenOf: [person] })
    ).on("2026-03-09"),
    "the services have left": given(
      opened(teenager), did("ReviewHeld", without), on("2026-05-01", did("InvolvementEnded", { because: "moved" }))
    ).on("2026-05-02"),
    "mother was there the next time": given(
      opened(teenager), did("NetworkMeetingHeld", without), on("2026-04-06", did("NetworkMeetingHeld"))
    ).on("2026-04-09"),
    "mother added how she sees it": given(opened(teenager), did("ReviewHeld", without), did("ViewAdded", { of: person })).on("2026-03-09"),
    "mother said what it is like for her": given(
      opened(teenager), did("ReviewHeld", without), on("2026-03-06", did("FeedbackGiven", { of: person }))
    ).on("2026-03-09"),
    "mother sees it differently, and it is on record": given(
      opened(teenager), did("ReviewHeld", without), did("DifferenceRaised", { between: ["care-worker", person] })
    ).on("2026-03-09"),
    "they met before father came into it": given(
      opened(teenager), did("NetworkMeetingHeld", { present: [person] }), on("2026-04-06", joined(father))
    ).on("2026-04-09"),
    "father has left since": given(
      opened(teenager), joined(father), did("NetworkMeetingHeld", { present: [person] }), did("PersonLeft", { person: father.id })
    ).on("2026-03-09"),
    "grandmother was not there": given(opened(teenager), joined(grandmother), did("NetworkMeetingHeld", { present: [person] })).on("2026-03-09"),
    "they met without her the first time the services came": given(
      opened(teenager), accepted(), did("ReviewHeld", without), on("2026-05-01", did("InvolvementEnded", { because: "moved" })),
      on("2027-02-01", did("TrajectoryReopened"))
    ).on("2027-02-02")
  },
  broken: {
    "they met without mother": given(opened(teenager), did("NetworkMeetingHeld", without)).on("2026-03-09"),
    "they looked back without mother": given(opened(teenager), did("ReviewHeld", without)).on("2026-03-09"),
    "mother was there, father was not": given(
      opened(teenager), joined(father), did("NetworkMeetingHeld", { present: [person] })
    ).on("2026-03-09"),
    "mother was there before, and not the last time": given(
      opened(teenager), did("NetworkMeetingHeld"), on("2026-04-06", did("NetworkMeetingHeld", without))
    ).on("2026-04-09"),
    "she was there when they met, and not when they looked back": given(
      opened(teenager), did("ReviewHeld", without), on("2026-04-06", did("NetworkMeetingHeld"))
    ).on("2026-04-09"),
    "what she said was said before": given(
      opened(teenager), did("FeedbackGiven", { of: person }), on("2026-04-06", did("ReviewHeld", without))
    ).on("2026-04-09"),
    "she was asked how it goes, and has not answered": given(
      opened(teenager), did("ReviewHeld", without), did("FeedbackAsked", { of: person })
    ).on("2026-03-09"),
    "it was father who said how he sees it": given(
      opened(teenager), joined(father), did("ReviewHeld", { present: [father.id] }), did("ViewAdded", { of: father.id }),
      did("FeedbackGiven", { of: father.id }), did("DifferenceRaised", { between: ["care-worker", father.id] })
    ).on("2026-03-09")
  }
})
