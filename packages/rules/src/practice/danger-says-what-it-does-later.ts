import { Need, Rule } from "@omringd/core"
import { did, given, mapped, opened, teenager } from "@omringd/core/Story"

/** A danger says what it does to the children now and what later, if nothing changes. Rule R14: an English council's guide; North Yorkshire. */
export const dangerSaysWhatItDoesLater = Rule.define({
  id: "danger-says-what-it-does-later",
  clause: "R14",
  strength: "should",
  before: ["WhatSettled"],
  reads: ["dangers"],
  needs: ({ dangers }) =>
    dangers
      .filter(({ impactLater }) => impactLater === undefined)
      .map(({ id, step }) => Need.of("impact-later", { danger: id, step }).metBy("StepCorrected")),
  says: {
    nl: {
      professional: "{danger} zegt nog niet welke impact er op langere termijn is als er niets verandert.",
      family: "Wat doet het later met de kinderen als alles zo blijft? Dat staat nog niet bij {danger}.",
      child: "Hoe gaat het later met jou als alles zo blijft? Dat staat er nog niet."
    },
    en: {
      professional: "{danger} does not yet state the long-term impact if nothing changes.",
      family: "What will it do to the children later if all stays as it is? We have not written that down yet for {danger}.",
      child: "How will it be for you later if all stays like this? We have not written that down yet."
    },
    sv: {
      professional: "{danger} säger ännu inget om hur barnen påverkas på längre sikt om inget förändras.",
      family: "Vad gör det med barnen längre fram om allt blir kvar som nu? Det står inte än vid {danger}.",
      child: "Hur blir det för dig sedan om allt är som nu? Det har vi inte skrivit än."
    }
  },
  kept: {
    "it says what it does now, and what later": given(
      opened(teenager), did("DangerStated", { impactLater: { text: "…", about: ["teenager"], by: "mother" } })
    ).when("WhatSettled")
  },
  broken: {
    "it says what it does now": given(opened(teenager), mapped()).when("WhatSettled"),
    "one of two says it": given(
      opened(teenager), mapped(), did("DangerStated", { impactLater: { text: "…", about: ["teenager"], by: "mother" } })
    ).when("WhatSettled")
  }
})
