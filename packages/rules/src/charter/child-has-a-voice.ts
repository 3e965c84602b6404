import { Need, Phase, Rule } from "@omringd/core"
import { accepted, baby, did, given, grandmother, joined, mapped, on, opened, teenager } from "@omringd/core/Story"

/**
 * Each child is heard before others decide, or a reason stands why not. A spokesperson's words count as the child's. A placement is
 * never held back by it: who was not heard before is heard after, by a day. When the services come back, the child is heard anew.
 */
export const childHasAVoice = Rule.define({
  id: "child-has-a-voice",
  clause: "child-has-a-voice",
  strength: "must",
  before: ["WhatSettled", "PlanAccepted", "ChildPlaced"],
  reads: ["phase", "children", "voices"],
  needs: ({ phase, children, voices }, { proposed }) =>
    children
      .filter((child) => child.letGo === undefined && (proposed?.step !== "ChildPlaced" || proposed.child === child.id))
      .filter((child) => !voices.some((voice) => voice.child === child.id && Phase.isOfNow(phase, voice.at)))
      .map((child) => Need.of("voice", { child: child.id }).metBy("ChildHeard", "ChildNotHeard")),
  says: {
    nl: {
      professional: "{child} is nog niet gehoord, en er staat geen reden waarom niet.",
      family: "Niemand heeft nog naar {child} geluisterd.",
      child: "We hebben nog niet gehoord wat jij ervan vindt, {child}."
    },
    en: {
      professional: "{child} has not been heard yet, and no reason stands why not.",
      family: "Nobody has listened to {child} yet.",
      child: "We have not heard what you think yet, {child}."
    },
    sv: {
      professional: "{child} har inte fått komma till tals, och inget skäl är antecknat.",
      family: "Ingen har lyssnat på {child} än.",
      child: "Vi har inte hört vad du tycker än, {child}."
    }
  },
  kept: {
    "a teenager speaks for herself": given(opened(teenager), did("ChildHeard", { child: teenager.id })).when("WhatSettled"),
    "the services came back, and she was heard again": given(
      opened(teenager), did("ChildHeard"), accepted(), on("2026-05-01", did("InvolvementEnded", { because: "moved" })),
      on("2027-02-01", did("TrajectoryReopened"), did("ChildHeard"))
    ).when("WhatSettled"),
    "a grandmother speaks for a baby": given(
      opened(baby), joined(grandmother), did("SpokespersonNamed", { child: baby.id, person: grandmother.id }),
      did("ChildHeard", { child: baby.id, through: grandmother.id })
    ).when("WhatSettled"),
    "he does not want to, and that stands": given(opened(teenager), did("ChildNotHeard", { child: teenager.id })).when("WhatSettled"),
    "it is her brother who goes to grandmother's": given(opened(baby, teenager), did("ChildHeard", { child: baby.id })).when("ChildPlaced", {
      child: baby.id
    }),
    "her brother was let go, she was heard": given(
      opened(teenager, baby), did("ChildHeard", { child: teenager.id }), did("ChildLetGo", { child: baby.id })
    ).when("WhatSettled")
  },
  broken: {
    "the services came back, and go by what she said then": given(
      opened(teenager), did("ChildHeard"), accepted(), on("2026-05-01", did("InvolvementEnded", { because: "moved" })),
      on("2027-02-01", did("TrajectoryReopened"))
    ).when("WhatSettled"),
    "nobody has spoken for the baby": given(opened(baby), mapped()).when("WhatSettled"),
    "she is placed tonight and nobody asked her": given(opened(teenager)).when("ChildPlaced", { child: teenager.id }),
    "the other child was heard": given(opened(baby, teenager), did("ChildHeard", { child: teenager.id })).when("PlanAccepted")
  }
})
