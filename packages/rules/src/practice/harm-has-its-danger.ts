import { Need, Phase, Rule } from "@omringd/core"
import { baby, did, given, opened, teenager } from "@omringd/core/Story"

/** A child that was harmed has a danger stated too: what was done, and what we fear. Rule R3: Western Australia, instruction 2.2.17. */
export const harmHasItsDanger = Rule.define({
  id: "harm-has-its-danger",
  clause: "R3",
  strength: "should",
  before: ["WhatSettled"],
  owed: true,
  during: Phase.open,
  reads: ["children", "harms", "dangers"],
  needs: ({ children, harms, dangers }) => {
    const harmed = new Set(harms.flatMap((harm) => harm.children))
    const named = new Set(dangers.flatMap((danger) => danger.children))
    return children
      .filter(({ id, letGo }) => letGo === undefined && harmed.has(id) && !named.has(id))
      .map(({ id }) => Need.of("danger", { child: id }).metBy("DangerStated"))
  },
  says: {
    nl: {
      professional: "Voor {child} staat schade beschreven, maar nog geen gevaarsboodschap.",
      family: "We schreven op wat er met {child} gebeurde. Er staat nog niet waar we nu bang voor zijn.",
      child: "We schreven op wat er met {child} is gebeurd. Waar we nu bang voor zijn, staat er nog niet."
    },
    en: {
      professional: "Harm to {child} is on record, but no danger has been stated for this child.",
      family: "We wrote down what happened to {child}, but not yet what we are afraid of now.",
      child: "We wrote down what happened to {child}, but not yet what we are afraid of now."
    },
    sv: {
      professional: "Det finns en skada dokumenterad för {child}, men ännu ingen farobeskrivning.",
      family: "Vi har skrivit ner vad {child} har varit med om, men inte vad vi är rädda för nu.",
      child: "Vi har skrivit vad {child} har varit med om, men inte vad vi är rädda för nu."
    }
  },
  kept: {
    "what we fear for her stands beside what was done": given(opened(teenager), did("HarmRecorded"), did("DangerStated")).when("WhatSettled"),
    "the services left": given(opened(teenager), did("HarmRecorded"), did("InvolvementEnded", { because: "moved" })).on("2026-03-03"),
    "nothing was done to her": given(opened(teenager)).on("2026-03-03"),
    "he who was harmed was let go": given(
      opened(teenager, baby), did("HarmRecorded", { children: [baby.id] }), did("ChildLetGo", { child: baby.id, because: "moved" })
    ).on("2026-03-03")
  },
  broken: {
    "only the harm was written down": given(opened(teenager), did("HarmRecorded")).when("WhatSettled"),
    "the danger is about the other child": given(
      opened(teenager, baby), did("HarmRecorded", { children: [baby.id] }), did("DangerStated", { children: [teenager.id] })
    ).when("WhatSettled"),
    "harm came to light later, of a child no danger names": given(
      opened(teenager, baby), did("DangerStated", { children: [teenager.id] }), did("GoalSet"), did("Scaled"), did("WithdrawalAgreed"),
      did("WhatSettled"),
      did("HarmRecorded", { children: [baby.id] })
    ).on("2026-03-03")
  }
})
