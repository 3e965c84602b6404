import { Need, Phase, Rule } from "@omringd/core"
import { did, given, on, opened, teenager } from "@omringd/core/Story"

/** What can wait goes by the mandated service first, and to the court only after it decided. What is urgent does not wait. Rule R55. */
export const courtAfterNecessity = Rule.define({
  id: "court-after-necessity",
  clause: "R55",
  strength: "should",
  before: ["CourtSeized"],
  reads: ["phase", "weighty"],
  assumed: "that the route was followed once the mandated service decided, whatever it decided",
  needs: ({ phase, weighty }, { proposed }) => {
    if (proposed?.step !== "CourtSeized" || proposed.urgent) return []
    const isDecided = weighty.some(({ tag, at }) => tag === "NecessityDecided" && Phase.isOfNow(phase, at))
    return isDecided ? [] : [Need.of("necessity-first", {}).metBy("NecessityDecided")]
  },
  says: {
    nl: {
      professional: "Wat niet dringend is, gaat pas naar de rechter nadat de gemandateerde voorziening over noodzaak besliste.",
      family: "Eerst zoeken we samen met jullie hulp. De rechter komt pas daarna, als het kan wachten.",
      child: "Eerst zoeken we samen hulp. De rechter komt pas later."
    },
    en: {
      professional: "What is not urgent goes to the court only after the mandated service has decided on necessity.",
      family: "First we look for help together. A judge comes only after that, if it can wait.",
      child: "First we look for help together. A judge comes only later."
    },
    sv: {
      professional: "Det som inte är brådskande går till domstol först när frågan om nödvändighet är prövad.",
      family: "Först söker vi hjälp tillsammans. En domare kommer in först efter det, om det kan vänta.",
      child: "Först söker vi hjälp ihop. En domare kommer först senare."
    }
  },
  kept: {
    "it is urgent": given(opened(teenager)).when("CourtSeized", { urgent: true }),
    "necessity was decided": given(opened(teenager), did("NecessityDecided")).when("CourtSeized", { urgent: false }),
    "it was decided that it is not necessary": given(
      opened(teenager), did("NecessityDecided", { outcome: "not-necessary" })
    ).when("CourtSeized", { urgent: false }),
    "nobody goes to the court": given(opened(teenager)).on("2026-04-01")
  },
  broken: {
    "nobody asked the mandated service": given(opened(teenager)).when("CourtSeized", { urgent: false }),
    "it was asked, and not decided": given(opened(teenager), did("NecessityAsked")).when("CourtSeized", { urgent: false }),
    "another heavy step was taken": given(opened(teenager), did("ChildPlaced")).when("CourtSeized", { urgent: false }),
    "it was decided before the services left and came back": given(
      opened(teenager), did("NecessityDecided"), on("2026-05-01", did("InvolvementEnded", { because: "moved" })),
      on("2027-02-01", did("TrajectoryReopened"))
    ).when("CourtSeized", { urgent: false })
  }
})
