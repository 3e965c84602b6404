import { Need, Person, Rule } from "@omringd/core"
import { accepted, baby, did, given, grandmother, joined, opened, settled, teenager } from "@omringd/core/Story"

const chosen = did("SafePersonChosen", { child: teenager.id, person: grandmother.id })

/**
 * A child who speaks for itself has someone of its own network to go to when it is not well, and chose that person. Not the statutory
 * trusted person. Rule R40: De Wiekslag.
 */
export const childHasASafePerson = Rule.define({
  id: "child-has-a-safe-person",
  clause: "R40",
  strength: "ask",
  owed: true,
  during: ["Planning", "Testing", "LettingGo"],
  reads: ["children", "people", "safePersons"],
  needs: ({ children, people, safePersons }) => {
    const here = new Set(people.filter(Person.isHere).map(({ id }) => id))
    const served = new Set(safePersons.flatMap(({ child, person }) => (here.has(person) ? [child] : [])))
    return children
      .filter(({ id, speaks, letGo }) => speaks === "own" && letGo === undefined && !served.has(id))
      .map(({ id }) => Need.of("safe-person", { child: id }).metBy("SafePersonChosen"))
  },
  says: {
    nl: {
      professional: "Koos {child} al een veilige persoon in het eigen netwerk, en een teken om die te roepen?",
      family: "Naar wie van jullie mensen kan {child} toe als het niet goed gaat?",
      child: "Naar wie kun jij toe als het niet goed gaat? Kies zelf iemand."
    },
    en: {
      professional: "Has {child} chosen a safe person in the network, and a sign to call them?",
      family: "Who of your people can {child} go to when things are not well?",
      child: "Who can you go to when things are not good? You choose."
    },
    sv: {
      professional: "Har {child} valt en trygg person i nätverket, och ett tecken att kalla på hjälp med?",
      family: "Vem av dem som står er nära kan {child} gå till när det inte är bra?",
      child: "Vem kan du gå till när det inte är bra? Du får välja."
    }
  },
  kept: {
    "she chose grandmother": given(opened(teenager), joined(grandmother), settled(), chosen).on("2026-03-03"),
    "a baby does not choose": given(opened(baby), settled()).on("2026-03-03"),
    "there is no plan to think of yet": given(opened(teenager)).on("2026-03-03"),
    "the one who had not chosen was let go": given(
      opened(baby, teenager), settled(), did("ChildLetGo", { child: teenager.id, because: "moved" })
    ).on("2026-03-03")
  },
  broken: {
    "she has nobody to go to yet": given(opened(teenager), joined(grandmother), accepted()).on("2026-03-03"),
    "she chose, her brother did not": given(
      opened(teenager), did("ChildJoined", { child: "brother", speaks: "own" }, "consultant"), joined(grandmother), settled(), chosen
    ).on("2026-03-03"),
    "whom she chose has left": given(
      opened(teenager), joined(grandmother), settled(), chosen, did("PersonLeft", { person: grandmother.id })
    ).on("2026-03-03")
  }
})
