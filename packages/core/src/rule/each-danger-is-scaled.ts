import { Need } from "../Need.ts"
import { Rule } from "../Rule.ts"
import { did, given, mapped, opened, teenager } from "../Tale.ts"

/** At least one person has said where it stands. Nothing reads the value. Published rule R9. */
export default Rule.define({
  id: "each-danger-is-scaled",
  clause: "shared-language",
  strength: "inv",
  before: ["WhatSettled"],
  reads: ["dangers", "scales"],
  needs: ({ dangers, scales }) =>
    dangers
      .filter((danger) => !scales.some((scale) => scale.danger === danger.id))
      .map((danger) => Need.of("scale", { danger: danger.id }).metBy("Scaled")),
  says: {
    nl: {
      professional: "Bij de gevaarsboodschap {danger} is de schaalvraag nog aan niemand gesteld.",
      family: "Nog niemand zei waar het nu staat tussen 0 en 10: {danger}.",
      child: "Nog niemand gaf een cijfer."
    },
    en: {
      professional: "Nobody has been asked the scaling question for the danger {danger} yet.",
      family: "Nobody has said yet where it stands between 0 and 10 for {danger}.",
      child: "Nobody has given it a number yet."
    },
    sv: {
      professional: "Skalfrågan om {danger} har ännu inte ställts till någon.",
      family: "Ingen har satt en siffra mellan 0 och 10 på {danger} än.",
      child: "Ingen har gett det en siffra än."
    }
  },
  kept: { "someone said where it stands": given(opened(teenager), mapped()).when("WhatSettled") },
  broken: {
    "nobody was asked": given(opened(teenager), did("DangerStated", { danger: "alone" }), did("GoalSet", { danger: "alone" })).when("WhatSettled")
  }
})
