import { Need, Rule } from "@omringd/core"
import { careWorker, consultant, did, given, joined, mother, teenager } from "@omringd/core/Story"

const signalled = [...joined(consultant, careWorker, mother), did("ChildJoined", { child: teenager.id }), did("SignalReceived", {}, mother.id)]

/**
 * Before the services open a trajectory they look whether lighter help nearby can do: the opening names what was considered, or help
 * was offered, or the signal was first answered with support nearby. An emergency opens without it, and says so afterwards.
 */
export const workDownwards = Rule.define({
  id: "work-downwards",
  clause: "work-downwards",
  strength: "should",
  before: ["TrajectoryOpened"],
  reads: ["phase", "supports"],
  needs: ({ phase, supports }, { proposed }) => {
    const isNamed = proposed?.step === "TrajectoryOpened" && proposed.considered.length > 0
    const isAnsweredSo = "answer" in phase && phase.answer === "support-nearby" // for the compiler: not every phase has one
    return isNamed || isAnsweredSo || supports.length > 0 ? [] : [Need.of("lighter-support", {}).metBy("SupportOffered")]
  },
  says: {
    nl: {
      professional: "Er is nog niet vastgelegd welke lichtere hulp dichtbij bekeken werd.",
      family: "We hebben nog niet bekeken welke lichtere hulp er dicht bij jullie is.",
      child: "Welke hulp is er dicht bij huis? Dat weten we nog niet."
    },
    en: {
      professional: "It is not on record yet what lighter support nearby was considered.",
      family: "We have not looked yet at what lighter help there is close to you.",
      child: "What help is there close to home? We do not know yet."
    },
    sv: {
      professional: "Det är inte antecknat än vilket lättare stöd i närmiljön som har övervägts.",
      family: "Vi har inte tagit reda på än vilken enklare hjälp som finns nära er.",
      child: "Vilken hjälp finns nära dig? Det vet vi inte än."
    }
  },
  kept: {
    "the opening says what was looked at first": given(signalled).when("TrajectoryOpened", { considered: ["play-group"] }),
    "help was offered first": given(signalled, did("SupportOffered")).when("TrajectoryOpened"),
    "support at school was tried first": given(signalled, did("SignalAnswered", { answer: "support-nearby" })).when("TrajectoryOpened"),
    "nothing is opened": given(signalled).when("SignalAnswered")
  },
  broken: {
    "the services came at once": given(signalled).when("TrajectoryOpened"),
    "only advice was given first": given(signalled, did("SignalAnswered", { answer: "advice" })).when("TrajectoryOpened"),
    "nothing was looked at yet": given(signalled).on("2026-03-03")
  }
})
