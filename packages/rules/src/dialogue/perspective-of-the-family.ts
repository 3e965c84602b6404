import { Need, Person, Phase, Rule } from "@omringd/core"
import { accepted, careWorker, consultant, did, given, grandmother, joined, mother, on, opened, teenager } from "@omringd/core/Story"

/** Opened on a signal of the care worker: nobody of the family has said anything yet. */
const openedFor = [
  joined(consultant, careWorker, mother), did("ChildJoined", { child: teenager.id, speaks: "own" }), did("SignalReceived", {}, careWorker.id),
  did("TrajectoryOpened")
].flat()
const cameBack = [
  opened(teenager), accepted(), on("2026-05-01", did("InvolvementEnded", { because: "moved" })), on("2027-02-01", did("TrajectoryReopened"))
].flat()

/** The map starts with the family's words: before a danger is stated, a child, a parent or someone of the network has said something. */
export const perspectiveOfTheFamily = Rule.define({
  id: "perspective-of-the-family",
  clause: "perspective-of-the-family",
  strength: "should",
  before: ["DangerStated", "WhatSettled"],
  reads: ["phase", "children", "people", "signals", "voices", "expectations", "feedback", "views"],
  needs: ({ phase, children, people, signals, voices, expectations, feedback, views }) => {
    const family = new Set([...children, ...people.filter(({ role }) => Person.isInformal(role))].map(({ id }) => id))
    const said = [
      ...signals.map(({ from, at }) => ({ of: from, at })),
      ...voices.flatMap(({ how, child, at }) => (how === "heard" ? [{ of: child, at }] : [])),
      ...feedback.filter(({ kind }) => kind === "given"),
      ...expectations, ...views
    ]
    return said.some(({ of, at }) => family.has(of) && Phase.isOfNow(phase, at))
      ? []
      : [Need.of("words-of-the-family", {}).metBy("ExpectationsShared", "ChildHeard")]
  },
  says: {
    nl: {
      professional: "De kaart begint zonder een woord van kind, ouder of netwerk.",
      family: "We schrijven al op wat ons bang maakt, maar hoorden nog niet hoe jullie het zien.",
      child: "We hoorden nog niet hoe jullie het zien."
    },
    en: {
      professional: "The map starts without a word from child, parent or network.",
      family: "We are writing down what we are afraid of, but have not heard yet how you see it.",
      child: "We have not heard yet how you see it."
    },
    sv: {
      professional: "Kartläggningen börjar utan ett ord från barn, förälder eller nätverk.",
      family: "Vi skriver redan om vår oro, men vi har inte hört hur ni ser på det.",
      child: "Vi har inte hört hur ni ser på det än."
    }
  },
  kept: {
    "mother called herself": given(opened(teenager)).when("DangerStated"),
    "the teenager was heard first": given(openedFor, did("ChildHeard")).when("DangerStated"),
    "mother said what she hopes for": given(openedFor, did("ExpectationsShared", { of: mother.id })).when("DangerStated"),
    "grandmother said how it goes": given(openedFor, joined(grandmother), did("FeedbackGiven", { of: grandmother.id })).when("DangerStated"),
    "mother added how she sees it": given(openedFor, did("ViewAdded", { to: "6", of: mother.id })).when("WhatSettled"),
    "the services came back, and heard her first": given(cameBack, on("2027-02-02", did("ChildHeard"))).when("DangerStated")
  },
  broken: {
    "the services start with what they fear": given(openedFor).when("DangerStated"),
    "what must change is settled, and nobody heard the family": given(openedFor, did("DangerStated")).when("WhatSettled"),
    "only the professionals have spoken": given(openedFor, did("ExpectationsShared", { of: careWorker.id })).when("DangerStated"),
    "why she was not heard is known, and nothing more": given(openedFor, did("ChildNotHeard")).when("DangerStated"),
    "she was asked, and has not answered": given(openedFor, did("FeedbackAsked", { of: teenager.id })).when("DangerStated"),
    "the services came back, and go by what mother said then": given(cameBack).when("DangerStated")
  }
})
