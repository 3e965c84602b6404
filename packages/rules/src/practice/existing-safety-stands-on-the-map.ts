import { Need, Rule } from "@omringd/core"
import { did, given, mapped, opened, teenager } from "@omringd/core/Story"

/**
 * The map holds something that was done while a danger was there; a strength does not stand for it. Rule R5: Western Australia, instruction
 * 2.2.17.
 */
export const existingSafetyStandsOnTheMap = Rule.define({
  id: "existing-safety-stands-on-the-map",
  clause: "R5",
  strength: "should",
  before: ["WhatSettled"],
  reads: ["safetyShown"],
  needs: ({ safetyShown }) => (safetyShown.length > 0 ? [] : [Need.of("existing-safety", {}).metBy("ExistingSafetyShown")]),
  says: {
    nl: {
      professional: "Op de kaart staat nog geen bestaande veiligheid: wie hield de kinderen veilig toen het gevaar er was?",
      family: "Wanneer was het moeilijk, en hielden jullie de kinderen toch veilig? Dat staat nog niet op papier.",
      child: "Wie zorgde voor jou toen het moeilijk was? Dat schreven we nog niet op."
    },
    en: {
      professional: "The map shows no existing safety yet: who kept the children safe while the danger was there?",
      family: "When was it hard, and you still kept the children safe? That is not written down yet.",
      child: "Who took care of you when it was hard? We have not written that down yet."
    },
    sv: {
      professional: "På kartan saknas befintlig säkerhet: vem skyddade barnen när faran fanns där?",
      family: "När var det svårt, och ni såg ändå till att barnen hade det tryggt? Det har vi inte skrivit ner än.",
      child: "Vem tog hand om dig när det var svårt? Det har vi inte skrivit än."
    }
  },
  kept: { "that night mother took her to her aunt": given(opened(teenager), mapped(), did("ExistingSafetyShown")).when("WhatSettled") },
  broken: {
    "there are worries only": given(opened(teenager), mapped()).when("WhatSettled"),
    "a strength is not an act": given(opened(teenager), mapped(), did("StrengthNamed")).when("WhatSettled")
  }
})
