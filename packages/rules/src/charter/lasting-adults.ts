import { Need, Person, Rule } from "@omringd/core"
import { accepted, baby, did, given, grandmother, joined, mother, opened, teenager } from "@omringd/core/Story"

/** Letting go waits for one adult per child who has said to stay in its life. */
export const lastingAdults = Rule.define({
  id: "lasting-adults",
  clause: "lasting-adults",
  strength: "must",
  before: ["CarriedByNetwork", "ChildLetGo", "InvolvementEnded"],
  reads: ["children", "people", "lastingAdults", "phase"],
  needs: ({ children, people, lastingAdults, phase }, { proposed }) => {
    const isLettingGo = phase.name === "Testing" || phase.name === "LettingGo"
    // Ending early (moved, of age, the court ended it) is a fact; only letting go waits.
    const letsGo = proposed === undefined || proposed.step === "CarriedByNetwork" || ("because" in proposed && proposed.because === "let-go")
    if (!letsGo || (proposed?.step !== "ChildLetGo" && !isLettingGo)) return []
    const about = proposed?.step === "ChildLetGo" ? proposed.child : undefined
    const isHere = (adult: string) => people.some((person) => person.id === adult && Person.isHere(person))
    return children
      .filter(({ id, letGo }) => letGo === undefined && (about === undefined || about === id) && !lastingAdults.some(({ child, adult }) => child === id && isHere(adult)))
      .map((child) => Need.of("lasting-adult", { child: child.id }).metBy("LastingAdultCommitted"))
  },
  says: {
    nl: {
      professional: "Voor {child} heeft nog geen blijvende volwassene zich verbonden.",
      family: "Wie blijft er voor {child}, wat er ook gebeurt? Dat heeft nog niemand gezegd.",
      child: "Wie blijft er altijd voor jou, {child}? Dat weten we nog niet."
    },
    en: {
      professional: "No lasting adult has committed to {child} yet.",
      family: "Who stays for {child}, whatever happens? Nobody has said so yet.",
      child: "Who will always be there for you, {child}? We do not know yet."
    },
    sv: {
      professional: "Ingen bestående vuxen har förbundit sig för {child} än.",
      family: "Vem finns kvar för {child}, vad som än händer? Ingen har sagt det än.",
      child: "Vem finns alltid där för dig, {child}? Vi vet inte än."
    }
  },
  kept: {
    "grandmother stays": given(
      opened(teenager), joined(grandmother), accepted(), did("LastingAdultCommitted", { adult: grandmother.id, child: teenager.id })
    ).when("CarriedByNetwork"),
    "her brother turns eighteen, which nobody has to allow": given(opened(teenager, baby)).when("ChildLetGo", { child: teenager.id, because: "of-age" }),
    "they moved away before it came to that": given(opened(teenager), accepted()).when("InvolvementEnded", { because: "moved" }),
    "the one nobody committed to was let go": given(
      opened(teenager, baby), accepted(), did("LastingAdultCommitted", { adult: mother.id, child: teenager.id }), did("ChildLetGo", { child: baby.id })
    ).when("CarriedByNetwork")
  },
  broken: {
    "she is let go on her own, and nobody said to stay": given(opened(teenager, baby)).when("ChildLetGo", { child: teenager.id, because: "let-go" }),
    "nobody said to stay": given(opened(teenager), accepted()).when("CarriedByNetwork"),
    "someone stays for the other child": given(
      opened(teenager, baby), accepted(), did("LastingAdultCommitted", { adult: mother.id, child: baby.id })
    ).when("CarriedByNetwork"),
    "who said to stay has left, just before the end": given(
      opened(teenager), joined(grandmother), accepted(), did("LastingAdultCommitted", { adult: grandmother.id, child: teenager.id }),
      did("CarriedByNetwork"), did("ChairNamed", { chair: mother.id }), did("PersonLeft", { person: grandmother.id })
    ).when("InvolvementEnded", { because: "let-go", carriedBy: [mother.id] })
  }
})
