import { Need, Person, Phase, Rule } from "@omringd/core"
import { accepted, careWorker, did, given, grandmother, joined, mother, on, opened, teenager } from "@omringd/core/Story"

const answered = (of: string) => did("DangerStated", { danger: "alone", answers: [{ of, answer: "shared" }] })
const stated = did("DangerStated", { danger: "alone" })

/** Each danger carries what the family says of it: shared, disputed, or a view they added. Who answered may have left since. */
export const worriesDefinedTogether = Rule.define({
  id: "worries-defined-together",
  clause: "worries-defined-together",
  strength: "should",
  before: ["WhatSettled"],
  owed: true,
  during: Phase.open,
  reads: ["phase", "people", "children", "dangers", "views"],
  needs: ({ phase, people, children, dangers, views }) => {
    const adults = people.filter(({ role }) => Person.isInformal(role))
    const family = new Set([...children, ...adults].map(({ id }) => id))
    const person = adults.find(Person.isHere)?.id ?? phase.children[0]
    return dangers
      .filter(({ answers }) => !answers.some(({ of }) => family.has(of)))
      .filter(({ step }) => !views.some(({ of, to }) => to === step && family.has(of)))
      .map(({ id }) => Need.of("answer", { danger: id, person }, { why: "unknown" }).metBy("ViewAdded"))
  },
  says: {
    nl: {
      professional: "Bij de gevaarsboodschap {danger} staat nog geen antwoord van gezin of netwerk: gedeeld, of anders gezien.",
      family: "Hoe zien jullie deze zorg zelf? Dat staat er nog niet bij: {danger}.",
      child: "Wat vind jij van wat wij zeiden? Dat weten we nog niet."
    },
    en: {
      professional: "The danger statement {danger} holds no answer of family or network yet: shared, or seen differently.",
      family: "How do you see this worry yourselves? We have not written that down yet: {danger}.",
      child: "What do you think of what we said? We do not know yet."
    },
    sv: {
      professional: "Farobeskrivningen {danger} saknar ännu svar från familj eller nätverk: delad, eller sedd på annat sätt.",
      family: "Hur ser ni själva på den här oron? Det har vi inte skrivit ner än: {danger}.",
      child: "Vad tycker du om det vi sa? Det vet vi inte än."
    }
  },
  kept: {
    "there is no danger on the map yet": given(opened(teenager)).on("2026-03-09"),
    "mother shares the worry": given(opened(teenager), answered(mother.id)).on("2026-03-09"),
    "mother sees it differently, and it says so": given(
      opened(teenager), did("DangerStated", { answers: [{ of: mother.id, answer: "disputed" }] })
    ).when("WhatSettled"),
    "the teenager shares the worry": given(opened(teenager), answered(teenager.id)).on("2026-03-09"),
    "grandmother added how she sees it": given(
      opened(teenager), joined(grandmother), stated, did("ViewAdded", { to: "8", of: grandmother.id })
    ).on("2026-03-09"),
    "mother shared the worry before she left": given(
      opened(teenager), joined(grandmother), answered(mother.id), did("PersonLeft", { person: mother.id, because: "moved" })
    ).on("2026-03-09"),
    "the services have left": given(
      opened(teenager), accepted(), on("2026-05-01", did("InvolvementEnded", { because: "moved" }))
    ).on("2026-05-02")
  },
  broken: {
    "nobody of the family said anything of it": given(opened(teenager), stated).when("WhatSettled"),
    "WHAT was settled, and nobody of the family said anything of it": given(opened(teenager), accepted()).on("2026-05-01"),
    "only the care worker shares the worry": given(opened(teenager), answered(careWorker.id)).on("2026-03-09"),
    "only the care worker added how she sees it": given(
      opened(teenager), stated, did("ViewAdded", { to: "7", of: careWorker.id })
    ).on("2026-03-09"),
    "mother said how she sees something else": given(opened(teenager), stated, did("ViewAdded", { to: "6", of: mother.id })).on("2026-03-09"),
    "mother answered the other danger": given(opened(teenager), answered(mother.id), did("DangerStated", { danger: "other" })).on("2026-03-09")
  }
})
