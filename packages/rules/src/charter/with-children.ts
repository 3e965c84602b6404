import { Moment, Need, Phase, Rule } from "@omringd/core"
import { accepted, baby, did, given, grandmother, joined, mother, on, opened, teenager } from "@omringd/core/Story"

const child = teenager.id
const toddler = { id: "toddler", speaks: "another" } as const
const without = { present: [mother.id], viewTakenOf: [] } as const

/**
 * At the latest network meeting and the latest review each child was there, or its view was brought; else it is owed until the child
 * was heard, or until a next one with it. Who speaks for a child that cannot do so itself, can be there for it. Compared by day.
 */
export const withChildren = Rule.define({
  id: "with-children",
  clause: "with-children",
  strength: "should",
  owed: true,
  during: Phase.open,
  reads: ["phase", "children", "functions", "meetings", "reviews", "voices"],
  needs: ({ phase, children, functions, meetings, reviews, voices }) => {
    const { opened } = phase
    const tables = [
      { what: "at-the-meeting", held: meetings, next: "NetworkMeetingHeld" },
      { what: "at-the-review", held: reviews, next: "ReviewHeld" }
    ] as const
    return tables.flatMap(({ what, held, next }) =>
      children.flatMap(({ id, speaks, since, letGo }) => {
        if (letGo !== undefined) return []
        const inItsPlace = functions.spokespersons.find((one) => one.child === id && speaks === "another")?.person
        const isWith = ({ present, viewTakenOf }: (typeof held)[number]) =>
          [...present, ...viewTakenOf].some((person) => person === id || person === inItsPlace)
        const heard = [...held.filter(isWith), ...voices.filter((voice) => voice.child === id && voice.how === "heard")]
        const from = Moment.latest(since, opened)
        const missed = held.find((one) => !Moment.isBefore(one.at, from) && !heard.some(({ at }) => Moment.daysBetween(one.at, at) >= 0))
        return missed === undefined ? [] : [Need.of(what, { child: id }, { since: missed.at }).metBy(next, "ChildHeard")]
      })
    )
  },
  says: {
    nl: {
      professional: "{child} was niet bij het laatste netwerkberaad of de laatste evaluatie, en de kijk van {child} werd niet meegebracht.",
      family: "De laatste keer was {child} er niet bij, en niemand zei wat {child} ervan vindt.",
      child: "We praatten zonder jou, {child}. We willen horen wat jij ervan vindt."
    },
    en: {
      professional: "{child} was not at the latest network meeting or review, and nobody brought the view of {child}.",
      family: "Last time {child} was not there, and nobody said what {child} thinks.",
      child: "We talked without you, {child}. We want to hear what you think."
    },
    sv: {
      professional: "{child} var inte med på det senaste nätverksmötet eller den senaste uppföljningen, och ingen förde fram vad {child} tycker.",
      family: "Förra gången var {child} inte med, och ingen sa vad {child} tycker.",
      child: "Vi pratade utan dig, {child}. Vi vill höra vad du tycker."
    }
  },
  kept: {
    "they have not met yet": given(opened(teenager)).on("2026-03-09"),
    "she sat at the table": given(opened(teenager), did("NetworkMeetingHeld", { present: [mother.id, child] })).on("2026-03-09"),
    "grandmother brought her drawing": given(opened(teenager), did("NetworkMeetingHeld", { ...without, viewTakenOf: [child] })).on("2026-03-09"),
    "she was asked afterwards": given(
      opened(teenager), did("ReviewHeld", without), on("2026-03-06", did("ChildHeard", { child }))
    ).on("2026-03-09"),
    "she was asked the same day": given(opened(teenager), did("ReviewHeld", without), did("ChildHeard", { child })).on("2026-03-09"),
    "the services have left": given(
      opened(teenager), did("ReviewHeld", without), on("2026-05-01", did("InvolvementEnded", { because: "moved" }))
    ).on("2026-05-02"),
    "she was there the next time": given(
      opened(teenager), did("NetworkMeetingHeld", without), on("2026-04-06", did("NetworkMeetingHeld"))
    ).on("2026-04-09"),
    "they met before she came into it": given(
      opened(baby), did("NetworkMeetingHeld", { present: [mother.id, baby.id] }), on("2026-04-06", did("ChildJoined", { child }))
    ).on("2026-04-09"),
    "who speaks for the baby was there": given(
      opened(baby), joined(grandmother), did("SpokespersonNamed", { child: baby.id, person: grandmother.id }),
      did("NetworkMeetingHeld", { present: [mother.id, grandmother.id] })
    ).on("2026-03-09"),
    "the one who was not there has been let go": given(
      opened(teenager, baby), did("ReviewHeld", { present: [mother.id, child] }), did("ChildLetGo", { child: baby.id })
    ).on("2026-03-09"),
    "they met without her the first time the services came": given(
      opened(teenager), accepted(), did("ReviewHeld", without), on("2026-05-01", did("InvolvementEnded", { because: "moved" })),
      on("2027-02-01", did("TrajectoryReopened"))
    ).on("2027-02-02")
  },
  broken: {
    "the family met without her": given(opened(teenager), did("NetworkMeetingHeld", without)).on("2026-03-09"),
    "she was there before, and not the last time": given(
      opened(teenager), did("NetworkMeetingHeld"), on("2026-04-06", did("NetworkMeetingHeld", without))
    ).on("2026-04-09"),
    "they looked back without her": given(opened(teenager), did("ReviewHeld", without)).on("2026-03-09"),
    "she was there when they met, and not when they looked back": given(
      opened(teenager), did("ReviewHeld", without), on("2026-04-06", did("NetworkMeetingHeld"))
    ).on("2026-04-09"),
    "she was only asked before": given(opened(teenager), did("ChildHeard", { child }), on("2026-04-06", did("ReviewHeld", without))).on("2026-04-09"),
    "the other child was asked": given(
      opened(teenager, baby), did("ReviewHeld", { present: [mother.id, baby.id] }), did("ChildHeard", { child: baby.id })
    ).on("2026-03-09"),
    "a reason why she was not asked is not her voice": given(
      opened(teenager), did("ReviewHeld", without), did("ChildNotHeard", { child })
    ).on("2026-03-09"),
    "grandmother speaks for the baby, not for her": given(
      opened(baby, teenager), joined(grandmother), did("SpokespersonNamed", { child: baby.id, person: grandmother.id }),
      did("NetworkMeetingHeld", { present: [mother.id, grandmother.id] })
    ).on("2026-03-09"),
    "grandmother speaks for one of the little ones, not for the other": given(
      opened(baby, toddler), joined(grandmother), did("SpokespersonNamed", { child: baby.id, person: grandmother.id }),
      did("NetworkMeetingHeld", { present: [mother.id, grandmother.id] })
    ).on("2026-03-09"),
    "she can speak for herself, whoever is there for her": given(
      opened(teenager), joined(grandmother), did("SpokespersonNamed", { child, person: grandmother.id }),
      did("NetworkMeetingHeld", { present: [mother.id, grandmother.id] })
    ).on("2026-03-09")
  }
})
