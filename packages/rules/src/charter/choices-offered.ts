import { Moment, Need, Phase, Rule } from "@omringd/core"
import { accepted, did, given, grandmother, joined, mother, on, opened, teenager } from "@omringd/core/Story"

const one = did("SupportOffered", { support: "evenings", for: [mother.id], options: ["family-aid"] })

/**
 * What is offered can be chosen from: at least two different options. An offer of one that is still open is asked about until those
 * it is for were offered more.
 */
export const choicesOffered = Rule.define({
  id: "choices-offered",
  clause: "choices-offered",
  strength: "ask",
  before: ["SupportOffered"],
  owed: true,
  during: ["Signalled", ...Phase.open],
  reads: ["phase", "supports"],
  needs: ({ phase, supports }, { proposed }) => {
    const isChoice = (options: readonly string[]) => new Set(options).size > 1
    const ask = (people: readonly string[]) => [...new Set(people)].map((person) => Need.of("choice", { person }).metBy("SupportOffered"))
    if (proposed?.step === "SupportOffered") return isChoice(proposed.options) ? [] : ask(proposed.for)
    // In that very offer, or in another on the same day or later.
    const gotMore = (person: string, since: Moment) =>
      supports.some((one) => isChoice(one.options) && one.for.includes(person) && Moment.daysBetween(since, one.offered) >= 0)
    const open = supports
      .filter(({ chosen, ended }) => chosen === undefined && ended === undefined)
      .filter(({ offered }) => Phase.isOfNow(phase, offered))
    return ask(open.flatMap((offer) => offer.for.filter((person) => !gotMore(person, offer.offered))))
  },
  says: {
    nl: {
      professional: "Voor {person} is er maar één voorstel: valt er iets te kiezen?",
      family: "Er is maar één voorstel voor {person}. Wat kan er nog helpen?",
      child: "Er is maar één idee. Wat kan er nog helpen?"
    },
    en: {
      professional: "There is only one option for {person}: what is there to choose from?",
      family: "There is only one idea for {person}. What else could help?",
      child: "There is only one idea. What else could help?"
    },
    sv: {
      professional: "Det finns bara ett alternativ för {person}: vad går det att välja mellan?",
      family: "Det finns bara ett förslag för {person}. Vad mer skulle kunna hjälpa?",
      child: "Det finns bara ett förslag. Vad mer kan hjälpa?"
    }
  },
  kept: {
    "two ways are put before mother": given(opened(teenager)).when("SupportOffered", { options: ["family-aid", "neighbour"] }),
    "two ways were put before mother": given(opened(teenager), did("SupportOffered", { options: ["family-aid", "neighbour"] })).on("2026-03-09"),
    "the services have left": given(
      opened(teenager), one, on("2026-05-01", did("InvolvementEnded", { because: "moved" }))
    ).on("2026-05-02"),
    "mother took it": given(opened(teenager), one, did("SupportChosen", { support: "evenings" }, mother.id)).on("2026-03-09"),
    "it came to nothing": given(opened(teenager), one, did("SupportEnded", { support: "evenings" })).on("2026-03-09"),
    "a week later there was more to choose from": given(
      opened(teenager), one, on("2026-03-09", did("SupportOffered", { for: [mother.id] }))
    ).on("2026-03-10"),
    "the same day there was more to choose from": given(opened(teenager), one, did("SupportOffered", { for: [mother.id] })).on("2026-03-10"),
    "it was the first time the services came": given(
      opened(teenager), one, accepted(), on("2026-05-01", did("InvolvementEnded", { because: "moved" })), on("2027-02-01", did("TrajectoryReopened"))
    ).on("2027-02-02"),
    "there is a choice now, whatever was offered before": given(
      opened(teenager), one
    ).when("SupportOffered", { options: ["family-aid", "neighbour"] })
  },
  broken: {
    "take it or leave it": given(opened(teenager)).when("SupportOffered", { options: ["family-aid"] }),
    "the same thing is offered twice": given(opened(teenager)).when("SupportOffered", { options: ["family-aid", "family-aid"] }),
    "there was one way only": given(opened(teenager), one).on("2026-03-09"),
    "there was one way only when the services came back": given(
      opened(teenager), accepted(), on("2026-05-01", did("InvolvementEnded", { because: "moved" })), on("2027-02-01", did("TrajectoryReopened"), one)
    ).on("2027-02-02"),
    "there was more to choose from before": given(
      opened(teenager), did("SupportOffered", { for: [mother.id] }), on("2026-03-09", one)
    ).on("2026-03-10"),
    "grandmother got a choice, mother did not": given(
      opened(teenager), joined(grandmother), one, did("SupportOffered", { for: [grandmother.id] })
    ).on("2026-03-10"),
    "the next offer was one way too": given(
      opened(teenager), one, on("2026-03-09", did("SupportOffered", { support: "mornings", for: [mother.id], options: ["day-care"] }))
    ).on("2026-03-10")
  }
})
