import { Need, Phase, Rule } from "@omringd/core"
import { accepted, baby, did, given, grandmother, joined, mother, on, opened, teenager } from "@omringd/core/Story"

const forHer = { for: [teenager.id] } as const
const offered = did("SupportOffered", { support: "evenings", for: [mother.id] })
const back = [on("2026-05-01", did("InvolvementEnded", { because: "moved" })), on("2027-02-01", did("TrajectoryReopened"))].flat()

/**
 * First what someone needs, then what there is: whoever support is for has said something of their own, or was spoken for as a child,
 * since the services came. Support on the table waits for the same.
 */
export const needsBeforeOffer = Rule.define({
  id: "needs-before-offer",
  clause: "needs-before-offer",
  strength: "should",
  before: ["SupportOffered", "SupportChosen"],
  reads: ["phase", "children", "expectations", "feedback", "views", "voices", "supports"],
  needs: ({ phase, children, expectations, feedback, views, voices, supports }, { proposed }) => {
    const own = [
      ...expectations,
      ...feedback.filter(({ kind }) => kind === "given"),
      ...views,
      ...voices.flatMap(({ child, how, at }) => (how === "heard" ? [{ of: child, at }] : []))
    ]
    const said = new Set(own.flatMap(({ of, at }) => (Phase.isOfNow(phase, at) ? [of] : [])))
    const kids = new Set(children.map(({ id }) => id))
    const isMeant = (support: (typeof supports)[number]) =>
      proposed?.step === "SupportChosen" ? support.id === proposed.support : support.chosen === undefined && support.ended === undefined
    const people = proposed?.step === "SupportOffered" ? proposed.for : supports.filter(isMeant).flatMap((support) => support.for)
    return [...new Set(people)]
      .filter((id) => !said.has(id))
      .map((id) =>
        kids.has(id)
          ? Need.of("own-words", { person: id, child: id }).metBy("ChildHeard", "ExpectationsShared")
          : Need.of("own-words", { person: id }).metBy("ExpectationsShared", "FeedbackGiven"))
  },
  says: {
    nl: {
      professional: "{person} is nog niet gehoord over wat nodig is, en krijgt wel ondersteuning aangeboden.",
      family: "We weten nog niet van {person} zelf welke hulp er nodig is.",
      child: "We vroegen {person} nog niet wat er nodig is."
    },
    en: {
      professional: "{person} has not been heard on what is needed before support is offered.",
      family: "{person} has not told us yet what kind of help is needed.",
      child: "We have not asked {person} yet what would help."
    },
    sv: {
      professional: "{person} har inte fått säga vad som behövs innan stöd erbjuds.",
      family: "{person} har inte sagt än vilken hjälp som behövs.",
      child: "Vi har inte frågat {person} än vad som kan hjälpa."
    }
  },
  kept: {
    "mother said what she hopes for": given(
      opened(teenager), did("ExpectationsShared", { of: mother.id })
    ).when("SupportOffered", { for: [mother.id] }),
    "she told us how it is for her": given(opened(teenager), did("FeedbackGiven", { of: teenager.id })).when("SupportOffered", forHer),
    "she added how she sees it": given(opened(teenager), did("ViewAdded", { of: teenager.id })).when("SupportOffered", forHer),
    "she was heard": given(opened(teenager), did("ChildHeard")).when("SupportOffered", forHer),
    "grandmother spoke for the baby": given(
      opened(baby), joined(grandmother), did("SpokespersonNamed", { child: baby.id, person: grandmother.id }),
      did("ChildHeard", { child: baby.id })
    ).when("SupportOffered", { for: [baby.id] }),
    "mother spoke before she chose": given(opened(teenager), offered, did("ExpectationsShared", { of: mother.id })).when("SupportChosen"),
    "it is for mother, whatever else is on the table": given(
      opened(teenager), did("ExpectationsShared", { of: mother.id }), offered, did("SupportOffered", { support: "school", for: [teenager.id] })
    ).when("SupportChosen", { support: "evenings" }),
    "mother chose it already": given(opened(teenager), offered, did("SupportChosen")).on("2026-03-10"),
    "it did not help and is over": given(opened(teenager), offered, did("SupportEnded")).on("2026-03-10"),
    "the services came back, and mother said what she needs now": given(
      opened(teenager), accepted(), back, on("2027-02-02", did("ExpectationsShared", { of: mother.id }))
    ).when("SupportOffered", { for: [mother.id] })
  },
  broken: {
    "nobody asked mother what she needs": given(opened(teenager)).when("SupportOffered", { for: [mother.id] }),
    "she was asked how it goes, and said nothing": given(opened(teenager), did("FeedbackAsked", { of: teenager.id })).when("SupportOffered", forHer),
    "she did not want to talk": given(opened(teenager), did("ChildNotHeard")).when("SupportOffered", forHer),
    "mother spoke, and it is for them both": given(
      opened(teenager), did("ExpectationsShared", { of: mother.id })
    ).when("SupportOffered", { for: [mother.id, teenager.id] }),
    "mother chooses, and nobody asked her what she needs": given(
      opened(teenager), offered, did("SupportOffered", { support: "school", for: ["consultant"] })
    ).when("SupportChosen", { support: "evenings" }),
    "it lies on the table, and nobody asked": given(opened(teenager), offered).on("2026-03-10"),
    "the services came back, and go by what mother said then": given(
      opened(teenager), did("ExpectationsShared", { of: mother.id }), accepted(), back
    ).when("SupportOffered", { for: [mother.id] })
  }
})
