import { Need, Rule } from "@omringd/core"
import { did, given, mapped, opened, teenager } from "@omringd/core/Story"

/** Beside the worries stands at least one thing that works: a strength, or safety already shown. */
export const whatWorksBesideWorries = Rule.define({
  id: "what-works-beside-worries",
  clause: "what-works-beside-worries",
  strength: "must",
  before: ["WhatSettled"],
  reads: ["strengths", "safetyShown"],
  needs: ({ strengths, safetyShown }) =>
    strengths.length + safetyShown.length > 0 ? [] : [Need.of("what-works", {}).metBy("StrengthNamed", "ExistingSafetyShown")],
  says: {
    nl: {
      professional: "Naast de zorgen staat nog geen kracht en geen bestaande veiligheid.",
      family: "We hebben nog niet opgeschreven wat er goed gaat.",
      child: "We hebben nog niet gezegd wat er goed gaat."
    },
    en: {
      professional: "No strength and no existing safety stands beside the worries yet.",
      family: "We have not written down yet what goes well.",
      child: "We have not said yet what goes well."
    },
    sv: {
      professional: "Bredvid oron finns ännu ingen styrka och ingen befintlig säkerhet.",
      family: "Vi har inte skrivit ner vad som går bra än.",
      child: "Vi har inte sagt vad som går bra än."
    }
  },
  kept: {
    "a strength is named": given(opened(teenager), did("StrengthNamed")).when("WhatSettled"),
    "she once kept them safe": given(opened(teenager), did("DangerStated"), did("ExistingSafetyShown")).when("WhatSettled")
  },
  broken: { "only worries are written down": given(opened(teenager), mapped()).when("WhatSettled") }
})
