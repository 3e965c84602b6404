import { Moment, Need, Person, Phase, Rule } from "@omringd/core"
import { accepted, baby, did, given, grandmother, joined, on, opened, teenager } from "@omringd/core/Story"

const trusted = { id: "trusted", role: "trusted-person" } as const
const brother = { id: "brother", speaks: "own" } as const

/**
 * Every child and parent, and everyone of the network who takes part, hears on the day they join why the services are there and to
 * what end; WHAT waits for it. Who was only found, or only raised a signal, is told nothing they need not know.
 * Someone may say it of themselves (`ReasonExplained` to oneself): that they know why is what counts, and nobody knows it better.
 * For a child too young to be told, its spokesperson is; that it has one is another promise. When the services come back it is another reason, told anew.
 */
export const whyKnownFromDayOne = Rule.define({
  id: "why-known-from-day-one",
  clause: "why-known-from-day-one",
  strength: "must",
  before: ["WhatSettled"],
  owed: true,
  during: Phase.open,
  reads: ["phase", "children", "people", "functions", "explanations", "network", "signals"],
  needs: ({ phase, children, people, functions, explanations, network, signals }) => {
    const isTold = (id: string) => explanations.some(({ of, to, at }) => to === id && of === "why" && Phase.isOfNow(phase, at))
    const there = children.filter(({ letGo }) => letGo === undefined)
    const speaksForAChild = (id: string) =>
      functions.spokespersons.some(({ child, person }) => person === id && there.some((one) => one.id === child && one.speaks === "another"))
    const takesPart = ({ id, role }: Person) => {
      const found = network.find(({ person }) => person === id)
      const isReady = found?.answer === "yes" || found?.committed !== undefined
      const isOwn = role === "network-person" && found === undefined && !signals.some(({ from }) => from === id)
      return role === "parent" || isReady || isOwn || speaksForAChild(id)
    }
    const untold = [
      ...there.filter(({ id, speaks }) => speaks === "own" && !isTold(id)),
      ...people.filter((person) => Person.isHere(person) && !isTold(person.id) && takesPart(person))
    ]
    return untold.map(({ id, since }) => {
      const from = Moment.latest(since, phase.opened)
      return Need.of("reason", { person: id }, { since: from, due: Moment.dayOf(from) }).metBy("ReasonExplained")
    })
  },
  says: {
    nl: {
      professional: "Aan {person} is nog niet uitgelegd waarom de diensten er zijn en waar we naartoe werken.",
      family: "{person} weet nog niet waarom we hier zijn en waar we naartoe werken.",
      child: "{person} weet nog niet waarom wij hier zijn."
    },
    en: {
      professional: "It has not been explained to {person} why the services are there and what we work towards.",
      family: "{person} does not know yet why we are here and what we work towards.",
      child: "{person} does not know yet why we are here."
    },
    sv: {
      professional: "{person} har inte fått förklarat varför vi är här och vad vi arbetar mot.",
      family: "{person} vet inte än varför vi är här och vart vi är på väg.",
      child: "{person} vet inte än varför vi är här."
    }
  },
  kept: {
    "grandmother, who speaks for the baby, was told": given(
      opened(baby), joined(grandmother), did("SpokespersonNamed", { child: baby.id, person: grandmother.id }),
      did("ReasonExplained", { to: ["mother", grandmother.id] })
    ).when("WhatSettled"),
    "grandmother only called to tell what she saw": given(
      joined(grandmother), did("SignalReceived", {}, grandmother.id),
      on("2026-03-09", ...opened(teenager), did("ReasonExplained", { to: ["mother", teenager.id] }))
    ).on("2026-03-10"),
    "grandmother left before she was told": given(
      opened(teenager), joined(grandmother), did("PersonLeft", { person: grandmother.id }), did("ReasonExplained", { to: ["mother", teenager.id] })
    ).when("WhatSettled"),
    "her brother was let go before he was told": given(
      opened(teenager, brother), did("ChildLetGo", { child: brother.id }), did("ReasonExplained", { to: ["mother", teenager.id] })
    ).when("WhatSettled"),
    "the services have left": given(opened(teenager), did("InvolvementEnded", { because: "moved" })).on("2026-03-03"),
    "they were told again when the services came back": given(
      opened(teenager), did("ReasonExplained"), accepted(), on("2026-05-01", did("InvolvementEnded", { because: "moved" })),
      on("2027-02-01", did("TrajectoryReopened"), did("ReasonExplained", { to: ["mother", teenager.id] }))
    ).on("2027-02-02"),
    "nobody speaks for the other little one yet, which is another promise": given(
      opened(baby, { id: "toddler", speaks: "another" }), joined(trusted), did("SpokespersonNamed", { child: baby.id, person: trusted.id }),
      did("ReasonExplained", { to: ["mother", trusted.id] })
    ).when("WhatSettled"),
    "a trusted person speaks for a teenager, who heard it herself": given(
      opened(teenager), joined(trusted), did("SpokespersonNamed", { child: teenager.id, person: trusted.id }),
      did("ReasonExplained", { to: ["mother", teenager.id] })
    ).when("WhatSettled"),
    "a trusted person speaks for her sister, and nobody yet for the baby": given(
      opened(teenager, baby), joined(trusted), did("SpokespersonNamed", { child: teenager.id, person: trusted.id }),
      did("ReasonExplained", { to: ["mother", teenager.id] })
    ).when("WhatSettled"),
    "everyone was told on the first day": given(opened(teenager), did("ReasonExplained")).when("WhatSettled"),
    "an aunt was found, and not asked yet": given(
      opened(teenager), did("ReasonExplained"), did("RelativeFound", { person: "aunt" })
    ).when("WhatSettled"),
    "grandmother joined later and was told that day": given(
      opened(teenager), did("ReasonExplained"), on("2026-04-01", ...joined(grandmother), did("ReasonExplained", { to: [grandmother.id] }))
    ).on("2026-04-02")
  },
  broken: {
    "the services came back, and nobody said why": given(
      opened(teenager), did("ReasonExplained"), accepted(), on("2026-05-01", did("InvolvementEnded", { because: "moved" })),
      on("2027-02-01", did("TrajectoryReopened"))
    ).on("2027-02-02"),
    "a teenager hears it herself, whoever speaks for her": given(
      opened(teenager), joined(grandmother), did("SpokespersonNamed", { child: teenager.id, person: grandmother.id }),
      did("ReasonExplained", { to: ["mother", grandmother.id] })
    ).when("WhatSettled"),
    "grandmother, who speaks for the baby, was not told": given(
      opened(baby), joined(grandmother), did("SpokespersonNamed", { child: baby.id, person: grandmother.id }),
      did("ReasonExplained", { to: ["mother"] })
    ).when("WhatSettled"),
    "mother and the teenager know who does what, and not why": given(
      opened(teenager), did("RolesAgreed", { with: ["mother", teenager.id] })
    ).when("WhatSettled"),
    "the trusted person, who speaks for the baby, was not told": given(
      opened(baby), joined(trusted), did("SpokespersonNamed", { child: baby.id, person: trusted.id }), did("ReasonExplained", { to: ["mother"] })
    ).when("WhatSettled"),
    "grandmother called first, said yes, and was not told": given(
      opened(teenager), joined(grandmother), did("SignalReceived", {}, grandmother.id),
      did("NetworkPersonAsked", { person: grandmother.id, answer: "yes" }),
      did("ReasonExplained", { to: ["mother", teenager.id] })
    ).when("WhatSettled"),
    "an aunt was found, and it was grandmother who said yes and was not told": given(
      opened(teenager), did("RelativeFound", { person: "aunt" }), joined(grandmother), did("NetworkPersonAsked", { person: grandmother.id, answer: "yes" }),
      did("ReasonExplained", { to: ["mother", teenager.id] })
    ).when("WhatSettled"),
    "an aunt took it on, and was not told": given(
      opened(teenager), did("ReasonExplained"), did("RelativeFound", { person: "aunt" }), did("NetworkPersonCommitted", { person: "aunt" })
    ).when("WhatSettled"),
    "an aunt said yes and was not told": given(
      opened(teenager), did("ReasonExplained"), did("RelativeFound", { person: "aunt" }), did("NetworkPersonAsked", { person: "aunt", answer: "yes" })
    ).when("WhatSettled"),
    "mother does not know why": given(opened(teenager), did("ReasonExplained", { to: [teenager.id] })).when("WhatSettled"),
    "nobody told the teenager": given(opened(teenager), did("ReasonExplained", { to: ["mother"] })).on("2026-03-03"),
    "grandmother joined later and was not told": given(
      opened(teenager), did("ReasonExplained"), on("2026-04-01", ...joined(grandmother))
    ).on("2026-04-02")
  }
})
