import { Need, Rule } from "@omringd/core"
import { careWorker, consultant, did, given, opened, teenager } from "@omringd/core/Story"

/** A team decides on necessity, not one consultant alone: at least two are named. Rule R54. */
export const necessityByATeam = Rule.define({
  id: "necessity-by-a-team",
  clause: "R54",
  strength: "should",
  before: ["NecessityDecided"],
  reads: [],
  assumed: "that two are a team",
  needs: (_, { proposed }) =>
    proposed?.step === "NecessityDecided" && new Set(proposed.deciders).size < 2 ? [Need.of("team", {}).metBy("NecessityDecided")] : [],
  says: {
    nl: {
      professional: "Eén consulent beslist over maatschappelijke noodzaak; dat hoort een team te doen.",
      family: "Of hulp echt moet, wordt door één mens beslist. Dat hoort niet.",
      child: "Eén mens alleen mag dit niet kiezen. Er moet nog iemand meedenken."
    },
    en: {
      professional: "One consultant decides on necessity; that is for a team to do.",
      family: "One person alone says that you must take help. That is not how it should be.",
      child: "One person may not choose this alone. Someone else has to think about it too."
    },
    sv: {
      professional: "En ensam handläggare beslutar om nödvändighet; det ska ett team göra.",
      family: "En enda person säger att ni måste ta emot hjälp. Så ska det inte vara.",
      child: "En person får inte bestämma det här ensam. Någon mer ska vara med och tänka."
    }
  },
  kept: {
    "two decided": given(opened(teenager)).when("NecessityDecided", { deciders: [consultant.id, careWorker.id] }),
    "nothing is decided": given(opened(teenager), did("NecessityAsked")).on("2026-04-01")
  },
  broken: {
    "one consultant decided alone": given(opened(teenager)).when("NecessityDecided", { deciders: [consultant.id] }),
    "one is named twice": given(opened(teenager)).when("NecessityDecided", { deciders: [consultant.id, consultant.id] })
  }
})
