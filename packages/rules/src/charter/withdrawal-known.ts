import { Need, Person, Phase, Rule } from "@omringd/core"
import { accepted, baby, careWorker, consultant, did, given, mother, on, opened, teenager } from "@omringd/core/Story"

const toHer = did("StepExplained", { to: [teenager.id] })

/**
 * Before WHAT is settled each parent, and each child who speaks for itself, knows when the services leave: they said so, or it was
 * explained to them. When the services come back it is agreed anew.
 */
export const withdrawalKnown = Rule.define({
  id: "withdrawal-known",
  clause: "withdrawal-known",
  strength: "must",
  before: ["WhatSettled"],
  reads: ["phase", "children", "people", "withdrawal", "explanations"],
  needs: ({ phase, children, people, withdrawal, explanations }) => {
    const agreed = withdrawal !== undefined && Phase.isOfNow(phase, withdrawal.at) ? withdrawal : undefined
    const knowing = new Set([
      ...(agreed?.acknowledgedBy ?? []),
      ...explanations.flatMap(({ step, to }) => (agreed !== undefined && step === agreed.step ? [to] : []))
    ])
    const parents = people.filter((person) => Person.isHere(person) && person.role === "parent")
    const speaking = children.filter(({ speaks, letGo }) => speaks === "own" && letGo === undefined)
    return [...speaking, ...parents]
      .filter(({ id }) => !knowing.has(id))
      .map(({ id }) =>
        agreed === undefined
          ? Need.of("withdrawal", { person: id }).metBy("WithdrawalAgreed")
          : Need.of("withdrawal", { person: id, step: agreed.step }).metBy("StepExplained"))
  },
  says: {
    nl: {
      professional: "{person} weet nog niet wat er moet veranderen opdat de diensten loslaten.",
      family: "{person} weet nog niet wat er anders moet zijn voor wij weer weggaan.",
      child: "{person} weet nog niet wanneer wij weer gaan."
    },
    en: {
      professional: "{person} does not know yet what must change for the services to withdraw.",
      family: "{person} does not know yet what must be different before we leave.",
      child: "{person} does not know yet when we will leave."
    },
    sv: {
      professional: "{person} vet inte än vad som måste förändras för att insatsen ska kunna avslutas.",
      family: "{person} vet inte än vad som ska vara annorlunda innan vi slutar komma.",
      child: "{person} vet inte än när vi ska sluta komma."
    }
  },
  kept: {
    "mother was there, and it was explained to her daughter": given(opened(teenager), did("WithdrawalAgreed"), toHer).when("WhatSettled"),
    "her daughter was there too": given(opened(teenager), did("WithdrawalAgreed", { acknowledgedBy: [mother.id, teenager.id] })).when("WhatSettled"),
    "a baby is not told": given(opened(baby), did("WithdrawalAgreed")).when("WhatSettled"),
    "her daughter was let go": given(
      opened(teenager, baby), did("WithdrawalAgreed"), did("ChildLetGo", { child: teenager.id })
    ).when("WhatSettled"),
    "mother died before": given(
      opened(baby), did("WithdrawalAgreed", { acknowledgedBy: [consultant.id] }), did("PersonLeft", { person: mother.id, because: "died" })
    ).when("WhatSettled"),
    "the care worker can be told later": given(
      opened(baby), did("WithdrawalAgreed", { acknowledgedBy: [mother.id] })
    ).when("WhatSettled"),
    "the services came back, and it was agreed again": given(
      opened(teenager), accepted(), on("2026-05-01", did("InvolvementEnded", { because: "moved" })),
      on("2027-02-01", did("TrajectoryReopened"), did("WithdrawalAgreed"), toHer)
    ).when("WhatSettled")
  },
  broken: {
    "nobody said when it ends": given(opened(baby)).when("WhatSettled"),
    "they left before it was said, and came back": given(
      opened(baby), on("2026-05-01", did("InvolvementEnded", { because: "moved" })), on("2027-02-01", did("TrajectoryReopened"))
    ).when("WhatSettled"),
    "mother was not there": given(opened(baby), did("WithdrawalAgreed", { acknowledgedBy: [consultant.id, careWorker.id] })).when("WhatSettled"),
    "her daughter was not told": given(opened(teenager), did("WithdrawalAgreed")).when("WhatSettled"),
    "something else was explained to her": given(
      opened(teenager), did("WithdrawalAgreed"), did("RolesAgreed", { with: [mother.id] }), toHer
    ).when("WhatSettled"),
    "it was agreed anew, and she knows the old one": given(
      opened(teenager), did("WithdrawalAgreed"), toHer, did("WithdrawalAgreed")
    ).when("WhatSettled"),
    "the services came back, and go by what was agreed then": given(
      opened(teenager), did("WithdrawalAgreed"), toHer, accepted().slice(0, 3), accepted().slice(4),
      on("2026-05-01", did("InvolvementEnded", { because: "moved" })), on("2027-02-01", did("TrajectoryReopened"))
    ).when("WhatSettled")
  }
})
