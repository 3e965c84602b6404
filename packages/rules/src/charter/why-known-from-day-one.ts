import { Moment, Need, Person, Rule } from "@omringd/core"
import { did, given, grandmother, joined, on, opened, teenager } from "@omringd/core/Story"

/**
 * Every child and parent, and everyone of the network who takes part, hears on the day they join why the services are there and to
 * what end; WHAT waits for it. Who was only found, or only raised a signal, is told nothing they need not know.
 */
export const whyKnownFromDayOne = Rule.define({
  id: "why-known-from-day-one",
  clause: "why-known-from-day-one",
  strength: "must",
  before: ["WhatSettled"],
  owed: true,
  during: ["Exploring", "Planning", "Testing", "LettingGo"],
  reads: ["children", "people", "explanations", "network", "signals"],
  needs: ({ children, people, explanations, network, signals }) => {
    const told = new Set(explanations.flatMap(({ of, to }) => (of === "why" ? [to] : [])))
    const onlyFound = new Set(network.flatMap(({ person, answer, committed }) => (answer !== "yes" && committed === undefined ? [person] : [])))
    const onlyTold = new Set(signals.map(({ from }) => from))
    const takesPart = ({ id, role }: Person) => role === "parent" || (role === "network-person" && !onlyFound.has(id) && !onlyTold.has(id))
    const family = people.filter((person) => Person.isHere(person) && takesPart(person))
    const everyone = [...children.filter(({ letGo }) => letGo === undefined), ...family]
    return everyone
      .filter(({ id }) => !told.has(id))
      .map(({ id, since }) => Need.of("reason", { person: id }, { since, due: Moment.dayOf(since) }).metBy("ReasonExplained"))
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
    "everyone was told on the first day": given(opened(teenager), did("ReasonExplained")).when("WhatSettled"),
    "an aunt was found, and not asked yet": given(opened(teenager), did("ReasonExplained"), did("RelativeFound", { person: "aunt" })).when("WhatSettled"),
    "grandmother joined later and was told that day": given(
      opened(teenager), did("ReasonExplained"), on("2026-04-01", ...joined(grandmother), did("ReasonExplained", { to: [grandmother.id] }))
    ).on("2026-04-02")
  },
  broken: {
    "an aunt said yes and was not told": given(
      opened(teenager), did("ReasonExplained"), did("RelativeFound", { person: "aunt" }), did("NetworkPersonAsked", { person: "aunt", answer: "yes" })
    ).when("WhatSettled"),
    "mother does not know why": given(opened(teenager), did("ReasonExplained", { to: [teenager.id] })).when("WhatSettled"),
    "nobody told the teenager": given(opened(teenager), did("ReasonExplained", { to: ["mother"] })).on("2026-03-03"),
    "grandmother joined later and was not told": given(opened(teenager), did("ReasonExplained"), on("2026-04-01", ...joined(grandmother))).on("2026-04-02")
  }
})
