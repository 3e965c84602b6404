import { Need, Rule } from "@omringd/core"
import { baby, did, given, grandmother, joined, opened, teenager } from "@omringd/core/Story"

/** A child that cannot speak for itself gets someone who can. */
export const voiceByAnother = Rule.define({
  id: "voice-by-another",
  clause: "voice-by-another",
  strength: "must",
  before: ["WhatSettled", "PlanAccepted"],
  reads: ["children", "functions"],
  needs: ({ children, functions }) =>
    children
      .filter(({ id, speaks, letGo }) =>
        speaks === "another" && letGo === undefined && !functions.spokespersons.some(({ child }) => child === id))
      .map((child) => Need.of("spokesperson", { child: child.id }).metBy("SpokespersonNamed")),
  says: {
    nl: {
      professional: "{child} kan zelf niet spreken en heeft nog geen woordvoerder.",
      family: "{child} kan het zelf nog niet zeggen. Wie spreekt er voor {child}?",
      child: "{child} kan het nog niet zelf zeggen. Wie helpt?"
    },
    en: {
      professional: "{child} cannot speak for itself and has no spokesperson yet.",
      family: "{child} cannot say it alone yet. Who speaks for {child}?",
      child: "{child} cannot say it alone yet. Who will help?"
    },
    sv: {
      professional: "{child} kan inte föra sin egen talan och har ingen talesperson än.",
      family: "{child} kan inte säga det själv än. Vem talar för {child}?",
      child: "{child} kan inte säga det själv än. Vem hjälper till?"
    }
  },
  kept: {
    "grandmother speaks for the baby": given(
      opened(baby), joined(grandmother), did("SpokespersonNamed", { child: baby.id, person: grandmother.id })
    ).when("WhatSettled"),
    "a teenager needs nobody to speak for her": given(opened(teenager)).when("WhatSettled"),
    "the baby was let go": given(opened(teenager, baby), did("ChildLetGo", { child: baby.id })).when("WhatSettled")
  },
  broken: {
    "nobody speaks for the baby": given(opened(baby)).when("WhatSettled"),
    "who spoke for the baby has left": given(
      opened(baby), joined(grandmother), did("SpokespersonNamed", { child: baby.id, person: grandmother.id }),
      did("PersonLeft", { person: grandmother.id })
    ).when("PlanAccepted"),
    "someone speaks for another child": given(
      opened(baby, teenager), joined(grandmother), did("SpokespersonNamed", { child: teenager.id, person: grandmother.id })
    ).when("WhatSettled")
  }
})
