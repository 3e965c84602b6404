import { Need } from "../Need.ts"
import { Rule } from "../Rule.ts"
import { did, given, mapped, opened, teenager } from "../Tale.ts"

export default Rule.define({
  id: "a-danger-is-stated",
  clause: "impact-on-the-child",
  strength: "inv",
  before: ["WhatSettled"],
  reads: ["dangers"],
  needs: ({ dangers }) => (dangers.length > 0 ? [] : [Need.of("danger", {}).metBy("DangerStated")]),
  says: {
    nl: {
      professional: "Er is nog geen gevaarsboodschap: wat vrezen we voor de kinderen als er niets verandert?",
      family: "We hebben nog niet opgeschreven waar we bang voor zijn als er niets verandert.",
      child: "We hebben nog niet gezegd waar we bang voor zijn."
    },
    en: {
      professional: "No danger has been stated yet: what do we fear for the children if nothing changes?",
      family: "We have not yet written down what we are afraid of if nothing changes.",
      child: "We have not yet said what we are afraid of."
    },
    sv: {
      professional: "Det finns ännu ingen farobeskrivning: vad befarar vi för barnen om inget förändras?",
      family: "Vi har inte skrivit ner än vad vi är rädda ska hända om inget ändras.",
      child: "Vi har inte sagt än vad vi är rädda för."
    }
  },
  kept: { "a danger stands on the map": given(opened(teenager), mapped()).when("WhatSettled") },
  broken: { "the map has no danger yet": given(opened(teenager), did("WithdrawalAgreed")).when("WhatSettled") }
})
