import { Need, Rule } from "@omringd/core"
import { did, given, mapped, opened, teenager } from "@omringd/core/Story"

/** The map holds a strength, apart from what was done while a danger was there. Rule R5: Western Australia, instruction 2.2.17. */
export const strengthsStandOnTheMap = Rule.define({
  id: "strengths-stand-on-the-map",
  clause: "R5",
  strength: "should",
  before: ["WhatSettled"],
  reads: ["strengths"],
  needs: ({ strengths }) => (strengths.length > 0 ? [] : [Need.of("strength", {}).metBy("StrengthNamed")]),
  says: {
    nl: {
      professional: "Op de kaart staat nog geen enkele kracht van het gezin of de mensen eromheen.",
      family: "We schreven nog niet op wat jullie goed kunnen en wie jullie steunt.",
      child: "We schreven nog niet op wat er goed gaat bij jou thuis."
    },
    en: {
      professional: "The map does not yet name any strength of the family or the people around it.",
      family: "We have not written down yet what you do well and who stands by you.",
      child: "We have not written down yet what is good at home."
    },
    sv: {
      professional: "På kartan finns ännu ingen styrka hos familjen eller människorna runt den.",
      family: "Vi har inte skrivit ner än vad ni är bra på och vilka som stöttar er.",
      child: "Vi har inte skrivit än vad som är bra hemma hos dig."
    }
  },
  kept: { "what she can count on is named": given(opened(teenager), mapped(), did("StrengthNamed")).when("WhatSettled") },
  broken: {
    "there are worries only": given(opened(teenager), mapped()).when("WhatSettled"),
    "what mother did that night is not a strength": given(opened(teenager), mapped(), did("ExistingSafetyShown")).when("WhatSettled")
  }
})
