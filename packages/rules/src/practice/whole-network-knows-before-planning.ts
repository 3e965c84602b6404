import { Need, Person, Rule } from "@omringd/core"
import { did, given, grandmother, joined, opened, settled, teenager } from "@omringd/core/Story"

/** Everyone of the network who said yes has heard what the worries are before the plan is written. Rule R65: family group conferences, GMFS. */
export const wholeNetworkKnowsBeforePlanning = Rule.define({
  id: "whole-network-knows-before-planning",
  clause: "R65",
  strength: "ask",
  before: ["PlanDrafted"],
  reads: ["people", "network", "dangers"],
  needs: ({ people, network, dangers }) => {
    const here = new Set(people.filter(Person.isHere).map(({ id }) => id))
    return network
      .filter(({ person, answer, committed }) => here.has(person) && (answer === "yes" || committed !== undefined))
      .filter(({ informedOf }) => !dangers.every(({ id }) => informedOf.includes(id)))
      .map(({ person }) => Need.of("informed", { person }).metBy("NetworkPersonInformed"))
  },
  says: {
    nl: {
      professional: "{person} helpt mee plannen: is gedeeld wat de gevaarsboodschappen zijn?",
      family: "{person} zei ja. Weet die al waar we ons zorgen over maken?",
      child: "{person} zei ja. Weet die al waar we bang voor zijn?"
    },
    en: {
      professional: "{person} joins in the planning: have the danger statements been shared?",
      family: "{person} said yes. Do they know yet what we are worried about?",
      child: "{person} said yes. Do they know yet what we are afraid of?"
    },
    sv: {
      professional: "{person} är med och planerar: är alla farobeskrivningar delade?",
      family: "{person} har sagt ja. Vet hen redan vad vi är oroliga för?",
      child: "{person} har sagt ja. Vet hen vad vi är rädda för?"
    }
  },
  kept: {
    "grandmother said yes and knows": given(
      opened(teenager), joined(grandmother), settled(), did("NetworkPersonAsked", { person: grandmother.id }),
      did("NetworkPersonInformed", { person: grandmother.id })
    ).when("PlanDrafted"),
    "an aunt was found, and not asked yet": given(opened(teenager), settled(), did("RelativeFound", { person: "aunt" })).when("PlanDrafted"),
    "an aunt said not yet": given(
      opened(teenager), settled(), did("RelativeFound", { person: "aunt" }), did("NetworkPersonAsked", { person: "aunt", answer: "not-yet" })
    ).when("PlanDrafted"),
    "grandmother said yes, and left": given(
      opened(teenager), joined(grandmother), settled(), did("NetworkPersonAsked", { person: grandmother.id }),
      did("PersonLeft", { person: grandmother.id })
    ).when("PlanDrafted")
  },
  broken: {
    "grandmother said yes and does not know": given(
      opened(teenager), joined(grandmother), settled(), did("NetworkPersonAsked", { person: grandmother.id })
    ).when("PlanDrafted"),
    "grandmother said what she will do and does not know why": given(
      opened(teenager), joined(grandmother), settled(), did("NetworkPersonCommitted", { person: grandmother.id })
    ).when("PlanDrafted"),
    "she was told before a second danger was stated": given(
      opened(teenager), joined(grandmother), settled(), did("NetworkPersonAsked", { person: grandmother.id }),
      did("NetworkPersonInformed", { person: grandmother.id }), did("DangerStated", { danger: "second" })
    ).when("PlanDrafted")
  }
})
