import { Need, Rule } from "@omringd/core"
import { did, given, mapped, opened, teenager } from "@omringd/core/Story"
import { labelsIn } from "../language/labels.ts"

const labelled = { text: "Neglect", about: ["teenager"], by: "consultant" } as const
const told = { text: "Three evenings a week nobody is home", about: ["teenager"], by: "mother" } as const

/**
 * A danger tells what happens, without the label professionals have for it. A list of words; it does not understand. Rule R15: an English
 * council's guide.
 */
export const noLabelStandsForWhatHappened = Rule.define({
  id: "no-label-stands-for-what-happened",
  clause: "R15",
  strength: "should",
  before: ["WhatSettled"],
  reads: ["dangers"],
  assumed: "which words are labels",
  needs: ({ dangers }) =>
    dangers
      .filter(({ what, impact }) => labelsIn(what.text).length + labelsIn(impact.text).length > 0)
      .map(({ id, step }) => Need.of("own-words", { danger: id, step }).metBy("StepCorrected")),
  says: {
    nl: {
      professional: "In {danger} staat een vakterm waar zou moeten staan wat er gebeurt.",
      family: "Bij {danger} gebruiken we een woord van ons werk. Er hoort te staan wat er gebeurt.",
      child: "Er staat een moeilijk woord. Er moet staan wat er gebeurt."
    },
    en: {
      professional: "{danger} carries a professional label where it should say what happens.",
      family: "For {danger} we used a word from our work. It should say what happens.",
      child: "We used a hard word. It should say what happens."
    },
    sv: {
      professional: "I {danger} står en facklig etikett i stället för vad som faktiskt händer.",
      family: "Vid {danger} använde vi ett ord från vårt jobb. Där ska det stå vad som händer.",
      child: "Vi skrev ett svårt ord. Det ska stå vad som händer."
    }
  },
  kept: {
    "it tells what happens": given(opened(teenager), did("DangerStated", { what: told, impact: told })).when("WhatSettled")
  },
  broken: {
    "one word stands for it all": given(opened(teenager), did("DangerStated", { what: labelled })).when("WhatSettled"),
    "what it does to her is a label": given(opened(teenager), mapped(), did("DangerStated", { what: told, impact: labelled })).when("WhatSettled")
  }
})
