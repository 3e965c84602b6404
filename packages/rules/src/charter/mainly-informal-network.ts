import { Need, Person, Rule } from "@omringd/core"
import { careWorker, did, given, grandmother, joined, mother, opened, planned, teenager } from "@omringd/core/Story"

/** No plan without someone of the family's own people who knows what the worries are. Published rules R29, R31. */
export const mainlyInformalNetwork = Rule.define({
  id: "mainly-informal-network",
  clause: "mainly-informal-network",
  strength: "must",
  before: ["PlanAccepted"],
  reads: ["people", "network", "dangers"],
  needs: ({ people, network, dangers }) => {
    const saidNo = new Set(network.flatMap(({ person, answer }) => (answer === "no" ? [person] : [])))
    const own = people.filter((person) => Person.isHere(person) && person.role === "network-person" && !saidNo.has(person.id))
    const [first] = own
    if (first === undefined) return [Need.of("network-person", {}, { why: "unknown" }).metBy("RelativeFound", "PersonJoined")]
    const knows = own.some(({ id }) =>
      network.some(({ person, informedOf }) => person === id && dangers.every((danger) => informedOf.includes(danger.id))))
    return knows ? [] : [Need.of("informed", { person: first.id }).metBy("NetworkPersonInformed")]
  },
  says: {
    nl: {
      professional: "Nog niemand uit het informele netwerk is op de hoogte van alle gevaarsboodschappen.",
      family: "Nog niemand van jullie eigen mensen weet waar we ons zorgen over maken.",
      child: "Nog niemand van jouw eigen mensen weet wat ons zorgen geeft."
    },
    en: {
      professional: "Nobody of the informal network has been informed of all danger statements yet.",
      family: "None of your own people knows yet what we are worried about.",
      child: "None of your own people knows yet what we worry about."
    },
    sv: {
      professional: "Ingen i det informella nätverket har fått veta alla farobeskrivningar än.",
      family: "Ingen av era egna vet än vad vi är oroliga för.",
      child: "Ingen av dina egna vet än vad vi är oroliga för."
    }
  },
  kept: {
    "grandmother knows what it is about": given(
      opened(teenager), joined(grandmother), planned(), did("NetworkPersonInformed", { person: grandmother.id })
    ).when("PlanAccepted")
  },
  broken: {
    "there are only professionals and mother": given(opened(teenager), planned()).when("PlanAccepted"),
    "grandmother is there but was not told": given(opened(teenager), joined(grandmother), planned()).when("PlanAccepted"),
    "she was told before a second danger was stated": given(
      opened(teenager), joined(grandmother), planned(), did("NetworkPersonInformed", { person: grandmother.id }),
      did("DangerStated", { danger: "second" })
    ).when("PlanAccepted"),
    "she was told, and said no": given(
      opened(teenager), joined(grandmother), planned(), did("NetworkPersonInformed", { person: grandmother.id }),
      did("NetworkPersonAsked", { person: grandmother.id, answer: "no" })
    ).when("PlanAccepted"),
    "who was told has left": given(
      opened(teenager), joined(grandmother), planned(), did("NetworkPersonInformed", { person: grandmother.id }),
      did("PersonLeft", { person: grandmother.id })
    ).when("PlanAccepted"),
    "mother knows, grandmother does not": given(
      opened(teenager), joined(grandmother), planned(), did("NetworkPersonInformed", { person: mother.id })
    ).when("PlanAccepted"),
    "a care worker is not the family's own": given(
      opened(teenager), planned(), did("PersonJoined", { person: "second-worker", role: careWorker.role }, "second-worker")
    ).when("PlanAccepted")
  }
})
