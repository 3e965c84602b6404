import { Need, Rule } from "@omringd/core"
import { did, given, opened, teenager } from "@omringd/core/Story"

/** The most danger statements that a map holds, by source. They do not agree, so a practice says which one it follows. @public */
export const mostDangers = {
  /** An English council's guide to writing danger statements: try not to have more. */
  "English council": 3,
  /** Instruction 2.2.17 names no limit. */
  "Western Australia": undefined
} as const

/** Few dangers, so that everyone can keep them in mind. Rule R13. `most`: see {@link mostDangers}; no number holds everywhere. */
export const dangersAreFew = (most: number) =>
  Rule.define({
    id: "dangers-are-few",
    clause: "R13",
    strength: "ask",
    before: ["WhatSettled"],
    reads: ["dangers"],
    needs: ({ dangers }) => (dangers.length <= most ? [] : [Need.of("fewer-dangers", {}).metBy("StepCorrected")]),
    says: {
      nl: {
        professional: "Er staan veel gevaarsboodschappen op de kaart: kunnen er samen?",
        family: "We schreven veel zorgen op. Wat hoort samen, en wat telt het meest?",
        child: "We schreven veel zorgen op. Wat telt voor jou het meest?"
      },
      en: {
        professional: "There are many danger statements on the map: can some be taken together?",
        family: "We wrote down many worries. Which belong together, and what matters most?",
        child: "We wrote down many worries. What matters most to you?"
      },
      sv: {
        professional: "Det står många farobeskrivningar på kartan: kan några av dem slås ihop?",
        family: "Vi har skrivit ner många saker vi oroar oss för. Vad hör ihop, och vad är viktigast?",
        child: "Vi har skrivit många saker vi är oroliga för. Vad är viktigast för dig?"
      }
    },
    kept: {
      "three dangers stand on the map": given(opened(teenager), did("DangerStated"), did("DangerStated"), did("DangerStated")).when("WhatSettled")
    },
    broken: {
      "there are four": given(
        opened(teenager), did("DangerStated"), did("DangerStated"), did("DangerStated"), did("DangerStated")
      ).when("WhatSettled")
    }
  })
