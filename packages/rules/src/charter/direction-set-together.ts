import { Need, Person, Phase, Rule } from "@omringd/core"
import { accepted, careWorker, consultant, did, given, grandmother, joined, mother, on, opened, teenager } from "@omringd/core/Story"

const heldBy = (...directionBy: readonly string[]) => did("ReviewHeld", { review: "spring", directionBy })

/** Children, family and network help set the direction: one of them set the next step in the latest review. */
export const directionSetTogether = Rule.define({
  id: "direction-set-together",
  clause: "direction-set-together",
  strength: "ask",
  before: ["ReviewHeld"],
  owed: true,
  during: Phase.open,
  reads: ["phase", "children", "people", "reviews"],
  needs: ({ phase, children, people, reviews }, { proposed }) => {
    const latest = reviews.findLast(({ at }) => Phase.isOfNow(phase, at))
    const held = proposed?.step === "ReviewHeld" ? { id: proposed.review, directionBy: proposed.directionBy } : latest
    const theirs = new Set([...children, ...people.filter(({ role }) => Person.isInformal(role))].map(({ id }) => id))
    return held === undefined || held.directionBy.some((id) => theirs.has(id))
      ? []
      : [Need.of("direction", { review: held.id }).metBy("ReviewHeld")]
  },
  says: {
    nl: {
      professional: "Wie van kinderen, familie of netwerk gaf in de evaluatie mee de richting aan?",
      family: "Wie van jullie zegt wat we nu eerst doen?",
      child: "Wat zouden jullie nu eerst doen?"
    },
    en: {
      professional: "Which of the children, family or network helped set the direction in the review?",
      family: "Which of you says what we do next?",
      child: "What would you do next?"
    },
    sv: {
      professional: "Vem av barnen, familjen eller nätverket var med och bestämde riktningen vid uppföljningen?",
      family: "Vem av er säger vad vi ska göra härnäst?",
      child: "Vad tycker du att vi ska göra nu?"
    }
  },
  kept: {
    "she said what comes next": given(opened(teenager), heldBy(teenager.id)).on("2026-03-10"),
    "mother did, with the consultant": given(opened(teenager), heldBy(consultant.id, mother.id)).on("2026-03-10"),
    "grandmother does, this time": given(
      opened(teenager), joined(grandmother), heldBy(consultant.id)
    ).when("ReviewHeld", { review: "summer", directionBy: [grandmother.id] }),
    "there was no review yet": given(opened(teenager)).on("2026-03-10"),
    "the services have left": given(
      opened(teenager), heldBy(consultant.id), accepted(), on("2026-05-01", did("InvolvementEnded", { because: "moved" }))
    ).on("2026-05-02"),
    "that was before the services came back": given(
      opened(teenager), heldBy(consultant.id), accepted(), on("2026-05-01", did("InvolvementEnded", { because: "moved" })),
      on("2027-02-01", did("TrajectoryReopened"))
    ).on("2027-02-02")
  },
  broken: {
    "the professionals did": given(opened(teenager), heldBy(consultant.id, careWorker.id)).on("2026-03-10"),
    "the services came back, and the professionals did": given(
      opened(teenager), accepted(), on("2026-05-01", did("InvolvementEnded", { because: "moved" })),
      on("2027-02-01", did("TrajectoryReopened"), heldBy(consultant.id))
    ).on("2027-02-02"),
    "nobody did": given(opened(teenager), heldBy(teenager.id)).when("ReviewHeld", { review: "summer", directionBy: [] }),
    "mother did once, and the care worker does now": given(
      opened(teenager), heldBy(mother.id), did("ReviewHeld", { review: "summer", directionBy: [careWorker.id] })
    ).on("2026-03-10")
  }
})
