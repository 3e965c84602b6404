import { Need, Person, Rule } from "@omringd/core"
import { did, given, grandmother, joined, neighbour, on, opened, settled, teenager } from "@omringd/core/Story"

const father = { id: "father", role: "parent" } as const
const saysYes = (person: string) => did("NetworkPersonAsked", { person, answer: "yes" })

/**
 * Parents are held up by people of their own. Who stands beside whom is not on record, so it is counted: as many of the network who
 * said yes, or what they will do, as there are parents. One parent is not the other's network.
 */
export const parentsSurrounded = Rule.define({
  id: "parents-surrounded",
  clause: "parents-surrounded",
  strength: "ask",
  owed: true,
  during: ["Planning", "Testing", "LettingGo"],
  reads: ["people", "network"],
  assumed: "how many: one of the network for each parent",
  needs: ({ people, network }) => {
    const ready = new Set(network.flatMap(({ person, answer, committed }) => (answer === "yes" || committed !== undefined ? [person] : [])))
    const here = people.filter(Person.isHere)
    const beside = here.filter(({ id, role }) => role === "network-person" && ready.has(id))
    const parents = here.filter(({ role }) => role === "parent")
    return beside.length >= parents.length ? [] : [Need.of("someone-beside-each-parent", {}).metBy("NetworkPersonAsked", "RelativeFound")]
  },
  says: {
    nl: {
      professional: "Nog niet elke ouder heeft iemand van het eigen netwerk naast zich: wie kan dat zijn?",
      family: "Nog niet elke ouder heeft iemand van jullie eigen mensen naast zich. Wie kan dat zijn?",
      child: "Wie kan er je mama of papa helpen? Dat weten we nog niet."
    },
    en: {
      professional: "Not every parent has someone of their own network beside them yet: who could that be?",
      family: "Not every parent has someone of their own to lean on yet. Who could that be?",
      child: "Who can help your mum or dad? We do not know yet."
    },
    sv: {
      professional: "Alla föräldrar har inte någon ur sitt eget nätverk vid sin sida än: vem kan det vara?",
      family: "Alla föräldrar har inte någon av sina egna att luta sig mot än. Vem kan det vara?",
      child: "Vem kan hjälpa din mamma eller pappa? Vi vet inte än."
    }
  },
  kept: {
    "it is too early to ask": given(opened(teenager)).on("2026-03-09"),
    "grandmother said yes": given(opened(teenager), joined(grandmother), settled(), saysYes(grandmother.id)).on("2026-03-09"),
    "the neighbour said what she will do": given(
      opened(teenager), joined(neighbour), settled(), did("NetworkPersonCommitted", { person: neighbour.id })
    ).on("2026-03-09"),
    "mother has her mother, and father the neighbour": given(
      opened(teenager), joined(father, grandmother, neighbour), settled(), saysYes(grandmother.id), saysYes(neighbour.id)
    ).on("2026-03-09"),
    "father left, and mother has her mother": given(
      opened(teenager), joined(father, grandmother), settled(), saysYes(grandmother.id), did("PersonLeft", { person: father.id }, father.id)
    ).on("2026-03-09")
  },
  broken: {
    "there is nobody but mother": given(opened(teenager), settled()).on("2026-03-09"),
    "grandmother is there, and nobody asked her": given(opened(teenager), joined(grandmother), settled()).on("2026-03-09"),
    "grandmother says: not yet": given(
      opened(teenager), joined(grandmother), settled(), did("NetworkPersonAsked", { person: grandmother.id, answer: "not-yet" })
    ).on("2026-03-09"),
    "father has nobody of his own": given(opened(teenager), joined(father, grandmother), settled(), saysYes(grandmother.id)).on("2026-03-09"),
    "mother says she will help herself": given(opened(teenager), settled(), saysYes("mother")).on("2026-03-09"),
    "grandmother said yes, and moved away": given(
      opened(teenager), joined(grandmother), settled(), saysYes(grandmother.id),
      on("2026-04-01", did("PersonLeft", { person: grandmother.id, because: "moved" }, grandmother.id))
    ).on("2026-04-02")
  }
})
