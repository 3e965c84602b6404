import { Need, Rule } from "@omringd/core"
import { did, given, mapped, opened, teenager } from "@omringd/core/Story"

/** A goal says for how many weeks the change must be seen; how many, nobody says for them. Rule R17: an English council's guide. */
export const goalSaysHowLong = Rule.define({
  id: "goal-says-how-long",
  clause: "R17",
  strength: "should",
  before: ["WhatSettled"],
  reads: ["dangers", "goals"],
  needs: ({ dangers, goals }) => {
    const said = new Set(goals.flatMap(({ danger, seenForWeeks }) => (seenForWeeks === undefined ? [] : [danger])))
    return dangers.filter(({ id }) => !said.has(id)).map(({ id }) => Need.of("how-long", { danger: id }).metBy("GoalSet", "StepCorrected"))
  },
  says: {
    nl: {
      professional: "Het veiligheidsdoel bij {danger} zegt nog niet hoe lang de verandering te zien moet zijn.",
      family: "Hoe lang willen we zien dat het goed gaat? Dat staat nog niet bij {danger}.",
      child: "Hoe lang moet het goed gaan? Dat staat er nog niet."
    },
    en: {
      professional: "The goal for {danger} does not say yet for how long the change must be seen.",
      family: "For how long do we want to see it go well? We have not written that down yet for {danger}.",
      child: "For how long does it have to go well? We have not written that down yet."
    },
    sv: {
      professional: "Säkerhetsmålet för {danger} säger ännu inte hur länge förändringen ska ha synts.",
      family: "Hur länge vill vi se att det går bra? Det står inte än vid {danger}.",
      child: "Hur länge ska det gå bra? Det har vi inte skrivit än."
    }
  },
  kept: {
    "eight weeks, says the goal": given(opened(teenager), mapped(), did("GoalSet", { danger: "danger", seenForWeeks: 8 })).when("WhatSettled")
  },
  broken: {
    "the goal says what, not how long": given(opened(teenager), mapped()).when("WhatSettled"),
    "the goal beside another danger says it": given(
      opened(teenager), mapped(), mapped("other"), did("GoalSet", { danger: "other", seenForWeeks: 8 })
    ).when("WhatSettled")
  }
})
