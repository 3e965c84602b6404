import { Moment, Need, Phase, Rule } from "@omringd/core"
import type { Span } from "@omringd/core"
import { accepted, baby, did, given, grandmother, joined, on, opened, teenager } from "@omringd/core/Story"

const child = teenager.id
const placed = did("ChildPlaced", { child })
const explained = (...to: readonly [string, ...string[]]) => did("StepExplained", { of: "7", to })
const spokenFor = [...opened(baby), ...joined(grandmother), did("SpokespersonNamed", { child: baby.id, person: grandmother.id })]

/**
 * Every step that weighs on a child is explained to it: a goal, a placement, WHAT, the plan, another worker, a decision, the end. For a
 * child that cannot speak for itself, its spokesperson can be told. Of the end it is told when the services leave. No source says within
 * how many days.
 */
export const explainedToTheChild = (within: Span = { days: 14 }) =>
  Rule.define({
    id: "explained-to-the-child",
    clause: "explained-to-the-child",
    strength: "should",
    before: ["InvolvementEnded"],
    owed: true,
    during: Phase.open,
    reads: ["phase", "children", "functions", "weighty", "explanations"],
    assumed: "by when: two weeks after the step unless set otherwise",
    needs: ({ phase: { after }, children, functions, weighty, explanations }, { proposed }) => {
      const told = new Set(explanations.map(({ step, to }) => `${step} ${to}`))
      const inIt = children
        .filter(({ letGo }) => letGo === undefined)
        .map(({ id, speaks }) => ({ id, reach: [id, ...functions.spokespersons.flatMap(({ child, person }) => (child === id && speaks === "another" ? [person] : []))] }))
      const before = weighty
        .filter(({ at }) => after === undefined || Moment.isBefore(after, at))
        .flatMap(({ step, at, children: weighsOn }) =>
          inIt
            .filter(({ id, reach }) => weighsOn.includes(id) && !reach.some((person) => told.has(`${step} ${person}`)))
            .map(({ id }) => Need.of("explanation", { step, person: id }, { since: at, due: Moment.plus(at, within) }).metBy("StepExplained")))
      if (proposed?.step !== "InvolvementEnded") return before
      const ofTheEnd = inIt.filter(({ reach }) => !reach.some((person) => proposed.told.includes(person)))
      return [...before, ...ofTheEnd.map(({ id }) => Need.of("end", { person: id }).metBy("StepExplained"))]
    },
    says: {
      nl: {
        professional: "Een stap die zwaar weegt, is nog niet uitgelegd aan {person}.",
        family: "Nog niemand vertelde {person} wat er beslist is, en waarom.",
        child: "We hebben je nog niet verteld waarom we dit doen, {person}."
      },
      en: {
        professional: "A step that weighs on {person} has not been explained to {person} yet.",
        family: "Nobody has told {person} yet what was decided, and why.",
        child: "We have not told you yet why we are doing this, {person}."
      },
      sv: {
        professional: "Ett steg som väger tungt har ännu inte förklarats för {person}.",
        family: "Ingen har berättat för {person} än vad som bestämdes och varför.",
        child: "Vi har inte berättat för dig än varför vi gör så här, {person}."
      }
    },
    kept: {
      "nothing weighed on her yet": given(opened(teenager)).on("2026-04-01"),
      "she was told why she sleeps at grandmother's": given(opened(teenager), placed, explained(child)).on("2026-04-01"),
      "who speaks for the baby was told": given(
        spokenFor, did("ChildPlaced", { child: baby.id }), did("StepExplained", { of: "9", to: [grandmother.id] })
      ).on("2026-04-01"),
      "the baby was told, in the words of a baby": given(
        spokenFor, did("ChildPlaced", { child: baby.id }), did("StepExplained", { of: "9", to: [baby.id] })
      ).on("2026-04-01"),
      "it was her brother it weighed on, and he was told": given(
        opened(teenager, baby), did("ChildPlaced", { child: baby.id }), did("StepExplained", { of: "8", to: [baby.id] })
      ).on("2026-04-01"),
      "it weighed on her brother, who has been let go": given(
        opened(teenager, baby), did("ChildPlaced", { child: baby.id }), did("ChildLetGo", { child: baby.id })
      ).on("2026-04-01"),
      "they told her that they leave": given(opened(teenager)).when("InvolvementEnded", { because: "moved", told: [child, "mother"] }),
      "who speaks for the baby heard that they leave": given(spokenFor).when("InvolvementEnded", { because: "moved", told: ["mother", grandmother.id] }),
      "the services have gone": given(opened(teenager), placed, did("InvolvementEnded", { because: "moved" })).on("2026-04-01"),
      "her brother, who was let go, is not there when they leave": given(opened(teenager, baby), did("ChildLetGo", { child: baby.id })).when("InvolvementEnded", {
        because: "moved", told: [child]
      }),
      "it was the first time the services came": given(
        opened(teenager), accepted(), on("2026-05-01", did("InvolvementEnded", { because: "moved" })), on("2027-02-01", did("TrajectoryReopened"))
      ).on("2027-02-02")
    },
    broken: {
      "nobody told her why": given(opened(teenager), placed).on("2026-03-02"),
      "mother was told, she was not": given(opened(teenager), placed, explained("mother")).on("2026-04-01"),
      "she was told of another step": given(opened(teenager), placed, did("StepExplained", { of: "6", to: [child] })).on("2026-04-01"),
      "she was told why the services are here, not this": given(
        opened(teenager), placed, did("ReasonExplained", { to: [child] })
      ).on("2026-04-01"),
      "a teenager hears it herself, whoever speaks for her": given(
        opened(teenager), joined(grandmother), did("SpokespersonNamed", { child, person: grandmother.id }), placed,
        did("StepExplained", { of: "9", to: [grandmother.id] })
      ).on("2026-04-01"),
      "who speaks for the other child was told": given(
        opened(baby, { id: "toddler", speaks: "another" }), joined(grandmother),
        did("SpokespersonNamed", { child: "toddler", person: grandmother.id }),
        did("ChildPlaced", { child: baby.id }), did("StepExplained", { of: "10", to: [grandmother.id] })
      ).on("2026-04-01"),
      "they leave, and only mother knows": given(opened(teenager)).when("InvolvementEnded", { because: "moved", told: ["mother"] }),
      "they leave, and she never heard why she was placed": given(opened(teenager), placed).when("InvolvementEnded", { because: "moved", told: [child] }),
      "the services came back, and it weighs anew": given(
        opened(teenager), accepted(), on("2026-05-01", did("InvolvementEnded", { because: "moved" })),
        on("2027-02-01", did("TrajectoryReopened"), placed)
      ).on("2027-02-02")
    }
  })
