import { Need, Plan, Rule } from "@omringd/core"
import { did, given, grandmother, joined, neighbour, opened, settled, teenager } from "@omringd/core/Story"

const words = { text: "…", about: ["teenager"], by: "mother" } as const
const evenings = { rule: "evenings", answers: ["danger-goal"], children: ["teenager"], owner: "mother", says: words } as const

/** Whoever of the network has a part in the plan has said so in their own words: willing to act is one of the criteria. Rule R30: Queensland. */
export const networkSaysWhatItWillDo = Rule.define({
  id: "network-says-what-it-will-do",
  clause: "R30",
  strength: "ask",
  before: ["PlanAgreed", "PlanAccepted"],
  reads: ["people", "network", "plan"],
  needs: ({ people, network, plan }) => {
    const inIt = new Set(Plan.current(plan)?.rules.flatMap(({ owner, backup }) => [owner, backup]))
    const willing = new Set(network.flatMap(({ person, committed }) => (committed === undefined ? [] : [person])))
    return people
      .filter(({ id, role }) => role === "network-person" && inIt.has(id) && !willing.has(id))
      .map(({ id }) => Need.of("commitment", { person: id }).metBy("NetworkPersonCommitted"))
  },
  says: {
    nl: {
      professional: "{person} staat in het plan: heeft {person} zelf toegezegd wat die doet?",
      family: "{person} staat in het plan. Zei {person} zelf wat die wil doen?",
      child: "{person} staat in het plan. Zei {person} zelf al ja?"
    },
    en: {
      professional: "{person} is in the plan: has {person} made a commitment in their own words?",
      family: "{person} is in the plan. Did {person} say what they will do?",
      child: "{person} is in the plan. Did {person} say yes to it?"
    },
    sv: {
      professional: "{person} står i säkerhetsplanen: har {person} själv åtagit sig uppgiften?",
      family: "{person} står i planen. Har {person} själv sagt vad hen vill göra?",
      child: "{person} står i planen. Har {person} själv sagt ja?"
    }
  },
  kept: {
    "grandmother said what she will do": given(
      opened(teenager), joined(grandmother), settled(), did("NetworkPersonCommitted", { person: grandmother.id }),
      did("PlanDrafted", { rules: [{ ...evenings, owner: grandmother.id }] })
    ).when("PlanAgreed"),
    "mother does it, whose plan it is": given(
      opened(teenager), joined(grandmother), settled(), did("PlanDrafted", { rules: [evenings] })
    ).when("PlanAgreed"),
    "there is no plan": given(opened(teenager), joined(grandmother), settled()).when("PlanAgreed")
  },
  broken: {
    "grandmother is in it and was not heard": given(
      opened(teenager), joined(grandmother), settled(), did("NetworkPersonAsked", { person: grandmother.id }),
      did("PlanDrafted", { rules: [{ ...evenings, owner: grandmother.id }] })
    ).when("PlanAgreed"),
    "grandmother said it, the neighbour behind her did not": given(
      opened(teenager), joined(grandmother, neighbour), settled(), did("NetworkPersonCommitted", { person: grandmother.id }),
      did("PlanDrafted", { rules: [{ ...evenings, owner: grandmother.id, backup: neighbour.id }] })
    ).when("PlanAccepted")
  }
})
