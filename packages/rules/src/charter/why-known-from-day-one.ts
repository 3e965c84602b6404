import { Moment, Need, Person, Phase, Rule } from "@omringd/core"
import { accepted, baby, did, given, grandmother, joined, on, opened, teenager } from "@omringd/core/Story"

/**
 * Every child and parent, and everyone of the network who takes part, hears on the day they join why the services are there and to
 * what end; WHAT waits for it. Who was only found, or only raised a signal, is told nothing they need not know.
 * For a child too young to be told, its spokesperson is. When the services come back it is another reason, told anew.
 */
export const whyKnownFromDayOne = Rule.define({
  id: "why-known-from-day-one",
  clause: "why-known-from-day-one",
  strength: "must",
  before: ["WhatSettled"],
  owed: true,
  during: ["Exploring", "Planning", "Testing", "LettingGo"],
  reads: ["phase", "children", "people", "functions", "explanations", "network", "signals"],
  needs: ({ phase, children, people, functions, explanations, network, signals }) => {
    if (!Phase.isOpen(phase)) return []
    const { opened, after } = phase
    const isOfNow = (at: Moment) => after === undefined || !Moment.isBefore(at, after)
    const told = new Set(explanations.flatMap(({ of, to, at }) => (of === "why" && isOfNow(at) ? [to] : [])))
    const isTold = (id: string) => told.has(id) || functions.spokespersons.some(({ child, person }) => child === id && told.has(person))
    const onlyFound = new Set(network.flatMap(({ person, answer, committed }) => (answer !== "yes" && committed === undefined ? [person] : [])))
    const onlyTold = new Set(signals.map(({ from }) => from))
    const takesPart = ({ id, role }: Person) => role === "parent" || (role === "network-person" && !onlyFound.has(id) && !onlyTold.has(id))
    const family = people.filter((person) => Person.isHere(person) && takesPart(person))
    const everyone = [...children.filter(({ letGo }) => letGo === undefined), ...family]
    return everyone
      .filter(({ id, ...one }) => !("speaks" in one && one.speaks === "another" ? isTold(id) : told.has(id)))
      .map(({ id, since }) => {
        const from = Moment.latest(since, opened)
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
      opened(baby), joined(grandmother), did("SpokespersonNamed", { child: baby.id, person: grandmother.id }), did("ReasonExplained", { to: ["mother", grandmother.id] })
    ).when("WhatSettled"),
    "they were told again when the services came back": given(
      opened(teenager), did("ReasonExplained"), accepted(), on("2026-05-01", did("InvolvementEnded", { because: "moved" })),
      on("2027-02-01", did("TrajectoryReopened"), did("ReasonExplained", { to: ["mother", teenager.id] }))
    ).on("2027-02-02"),
    "everyone was told on the first day": given(opened(teenager), did("ReasonExplained")).when("WhatSettled"),
    "an aunt was found, and not asked yet": given(opened(teenager), did("ReasonExplained"), did("RelativeFound", { person: "aunt" })).when("WhatSettled"),
    "grandmother joined later and was told that day": given(
      opened(teenager), did("ReasonExplained"), on("2026-04-01", ...joined(grandmother), did("ReasonExplained", { to: [grandmother.id] }))
    ).on("2026-04-02")
  },
  broken: {
    "the services came back, and nobody said why": given(
      opened(teenager), did("ReasonExplained"), accepted(), on("2026-05-01", did("InvolvementEnded", { because: "moved" })), on("2027-02-01", did("TrajectoryReopened"))
    ).on("2027-02-02"),
    "a teenager hears it herself, whoever speaks for her": given(
      opened(teenager), joined(grandmother), did("SpokespersonNamed", { child: teenager.id, person: grandmother.id }),
      did("ReasonExplained", { to: ["mother", grandmother.id] })
    ).when("WhatSettled"),
    "grandmother, who speaks for the baby, was not told": given(
      opened(baby), joined(grandmother), did("SpokespersonNamed", { child: baby.id, person: grandmother.id }), did("ReasonExplained", { to: ["mother"] })
    ).when("WhatSettled"),
    "an aunt said yes and was not told": given(
      opened(teenager), did("ReasonExplained"), did("RelativeFound", { person: "aunt" }), did("NetworkPersonAsked", { person: "aunt", answer: "yes" })
    ).when("WhatSettled"),
    "mother does not know why": given(opened(teenager), did("ReasonExplained", { to: [teenager.id] })).when("WhatSettled"),
    "nobody told the teenager": given(opened(teenager), did("ReasonExplained", { to: ["mother"] })).on("2026-03-03"),
    "grandmother joined later and was not told": given(opened(teenager), did("ReasonExplained"), on("2026-04-01", ...joined(grandmother))).on("2026-04-02")
  }
})
