import { Need, Person, Phase, Rule } from "@omringd/core"
import { accepted, baby, careWorker, consultant, did, given, mother, on, opened, teenager } from "@omringd/core/Story"
import { standingJudgements } from "../standing-judgements.ts"

const ended = on("2026-05-01", did("InvolvementEnded", { because: "moved" }))

/** Safety is judged with those concerned: someone of the family takes part, or the child was heard, or one of them adds a view to it. */
export const thoseConcernedAreInvolved = Rule.define({
  id: "those-concerned-are-involved",
  clause: "decisions-grounded",
  strength: "should",
  before: ["SafetyJudged"],
  owed: true,
  reads: ["phase", "children", "people", "judgements", "secondLooks", "voices", "views"],
  needs: (view, { proposed }) => {
    const { phase, children, people, voices, views } = view
    const family = new Set([...children, ...people.filter(({ role }) => Person.isInformal(role))].map(({ id }) => id))
    const isHeard = (id: string) =>
      voices.some(({ child, how, at }) => child === id && how === "heard" && Phase.isOfNow(phase, at))
    const isInvolved = (child: string, named: readonly string[]) => isHeard(child) || named.some((name) => family.has(name))
    if (proposed?.step === "SafetyJudged") {
      const { child } = proposed
      return isInvolved(child, proposed.with) ? [] : [Need.of("those-concerned", { child }).metBy("ChildHeard", "SafetyJudged")]
    }
    return standingJudgements(view)
      .filter((judged) => !isInvolved(judged.child, judged.with) && !views.some(({ to, of }) => to === judged.step && family.has(of)))
      .map(({ child, step, at }) => Need.of("those-concerned", { child, step }, { since: at }).metBy("ChildHeard", "ViewAdded"))
  },
  says: {
    nl: {
      professional: "Over de veiligheid van {child} is geoordeeld zonder dat het kind of iemand van het gezin mee aan tafel zat.",
      family: "We zeiden hoe veilig {child} is zonder eerst te horen hoe jullie het zien.",
      child: "We zeiden hoe veilig {child} is. Aan jullie vroegen we nog niets."
    },
    en: {
      professional: "The safety of {child} was judged without the child or anyone of the family taking part.",
      family: "We said how safe {child} is without hearing first how you see it.",
      child: "We said how safe {child} is. We have not asked any of you yet."
    },
    sv: {
      professional: "Säkerheten för {child} har bedömts utan att barnet eller någon i familjen varit delaktig.",
      family: "Vi sa hur trygg {child} är utan att först höra hur ni ser på det.",
      child: "Vi sa hur trygg {child} är. Vi har inte frågat någon av er än."
    }
  },
  kept: {
    "mother judges along": given(opened(teenager)).when("SafetyJudged", { with: [consultant.id, mother.id] }),
    "her sister judges along": given(opened(baby, teenager)).when("SafetyJudged", { child: baby.id, with: [teenager.id] }),
    "the teenager was heard before": given(opened(teenager), did("ChildHeard")).when("SafetyJudged"),
    "mother judged along": given(opened(teenager), did("SafetyJudged", { with: [mother.id] })).on("2026-03-03"),
    "the teenager was heard after": given(opened(teenager), did("SafetyJudged"), did("ChildHeard")).on("2026-03-03"),
    "mother added how she sees it": given(opened(teenager), did("SafetyJudged"), did("ViewAdded", { to: "7", of: mother.id })).on("2026-03-03"),
    "how it was judged for her does not hang on her brother": given(opened(teenager, baby), did("SafetyJudged", { child: teenager.id }))
      .when("SafetyJudged", { child: baby.id, with: [mother.id] }),
    "the services came back, and she was heard again": given(
      opened(teenager), accepted(), ended, on("2027-02-01", did("TrajectoryReopened"), did("ChildHeard"))
    ).when("SafetyJudged")
  },
  broken: {
    "the professionals judge it among themselves": given(opened(teenager)).when("SafetyJudged", { with: [consultant.id] }),
    "the professionals judged it among themselves": given(opened(teenager), did("SafetyJudged")).on("2026-03-02"),
    "it was her brother who was heard": given(
      opened(teenager, baby), did("ChildHeard", { child: baby.id })
    ).when("SafetyJudged", { child: teenager.id }),
    "why she was not heard is known, and nothing more": given(opened(teenager), did("ChildNotHeard")).when("SafetyJudged"),
    "the care worker added a view": given(opened(teenager), did("SafetyJudged"), did("ViewAdded", { to: "7", of: careWorker.id })).on("2026-03-03"),
    "mother added a view to something else": given(
      opened(teenager), did("SafetyJudged"), did("ViewAdded", { to: "6", of: mother.id })
    ).on("2026-03-03"),
    "the services came back, and go by what she said then": given(
      opened(teenager), did("ChildHeard"), accepted(), ended, on("2027-02-01", did("TrajectoryReopened"))
    ).when("SafetyJudged")
  }
})
