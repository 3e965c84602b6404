import { Need, Person, Rule } from "@omringd/core"
import { accepted, baby, did, given, grandmother, joined, mother, opened, teenager } from "@omringd/core/Story"
import { childrenLetGo } from "../letting-go.ts"

/** Letting go waits for one adult per child who has said to stay in its life. */
export const lastingAdults = Rule.define({
  id: "lasting-adults",
  clause: "lasting-adults",
  strength: "must",
  before: ["CarriedByNetwork", "ChildLetGo", "InvolvementEnded"],
  reads: ["children", "people", "lastingAdults", "phase"],
  needs: (view, { proposed }) => {
    const { people, lastingAdults } = view
    const isHere = (adult: string) => people.some((person) => person.id === adult && Person.isHere(person))
    return childrenLetGo(view, proposed)
      .filter(({ id }) => !lastingAdults.some(({ child, adult }) => child === id && isHere(adult)))
      .map(({ id }) => Need.of("lasting-adult", { child: id }).metBy("LastingAdultCommitted"))
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
    "nothing is asked while they look for a plan": given(opened(teenager)).on("2026-03-09"),
    "it turns out that nothing is needed, before there is a plan": given(opened(teenager)).when("InvolvementEnded", { because: "not-needed" }),
    "her brother turns eighteen, which nobody has to allow": given(
      opened(teenager, baby)
    ).when("ChildLetGo", { child: teenager.id, because: "of-age" }),
    "mother stays for the one who is let go": given(
      opened(teenager, baby), accepted(), did("LastingAdultCommitted", { adult: mother.id, child: teenager.id })
    ).when("ChildLetGo", { child: teenager.id, because: "let-go" }),
    "they moved away before it came to that": given(opened(teenager), accepted()).when("InvolvementEnded", { because: "moved" }),
    "the one nobody committed to was let go": given(
      opened(teenager, baby), accepted(), did("LastingAdultCommitted", { adult: mother.id, child: teenager.id }),
      did("ChildLetGo", { child: baby.id })
    ).when("CarriedByNetwork")
  },
  broken: {
    "she is let go on her own, and nobody said to stay": given(opened(teenager, baby)).when("ChildLetGo", { child: teenager.id, because: "let-go" }),
    "nobody said to stay": given(opened(teenager), accepted()).when("CarriedByNetwork"),
    "it is tried out, and nobody said to stay": given(opened(teenager), accepted()).on("2026-05-01"),
    "it is not needed any more, and nobody said to stay": given(
      opened(teenager), accepted(), did("CarriedByNetwork")
    ).when("InvolvementEnded", { because: "not-needed", carriedBy: [mother.id] }),
    "someone stays for the other child": given(
      opened(teenager, baby), accepted(), did("LastingAdultCommitted", { adult: mother.id, child: baby.id })
    ).when("CarriedByNetwork"),
    "who said to stay has left, just before the end": given(
      opened(teenager), joined(grandmother), accepted(), did("LastingAdultCommitted", { adult: grandmother.id, child: teenager.id }),
      did("CarriedByNetwork"), did("ChairNamed", { chair: mother.id }), did("PersonLeft", { person: grandmother.id })
    ).when("InvolvementEnded", { because: "let-go", carriedBy: [mother.id] })
  }
})
