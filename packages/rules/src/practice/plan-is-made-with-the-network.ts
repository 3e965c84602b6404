import { Need, Plan, Rule } from "@omringd/core"
import { did, given, grandmother, joined, opened, settled, teenager } from "@omringd/core/Story"

/**
 * Someone of the network wrote the plan with the family. Rule R35: Signs of Safety, England Innovation Programme; a core element, not an
 * obligation.
 */
export const planIsMadeWithTheNetwork = Rule.define({
  id: "plan-is-made-with-the-network",
  clause: "R35",
  strength: "ask",
  before: ["PlanAgreed", "PlanAccepted"],
  reads: ["people", "plan"],
  needs: ({ people, plan }) => {
    const authors = Plan.current(plan)?.authors ?? []
    return people.some(({ id, role }) => role === "network-person" && authors.includes(id))
      ? []
      : [Need.of("network-author", {}).metBy("PlanDrafted")]
  },
  says: {
    nl: {
      professional: "Aan het veiligheidsplan schreef niemand uit het netwerk mee: wie kan dat nog doen?",
      family: "Wie van jullie eigen mensen kan mee aan het plan schrijven?",
      child: "Wie van jouw mensen kan helpen met het plan?"
    },
    en: {
      professional: "Nobody of the network had a hand in writing the plan: who still could?",
      family: "Who of your own people could write the plan with you?",
      child: "Who of your own people could help make the plan?"
    },
    sv: {
      professional: "Ingen ur nätverket har varit med och skrivit säkerhetsplanen: vem skulle kunna vara med?",
      family: "Vem av dem som står er nära kan skriva planen med er?",
      child: "Vem av dina egna kan hjälpa till med planen?"
    }
  },
  kept: {
    "grandmother wrote it with mother": given(
      opened(teenager), joined(grandmother), settled(), did("PlanDrafted", { authors: ["mother", grandmother.id] })
    ).when("PlanAgreed")
  },
  broken: {
    "mother wrote it with the care worker": given(
      opened(teenager), joined(grandmother), settled(), did("PlanDrafted", { authors: ["mother", "care-worker"] })
    ).when("PlanAgreed"),
    "grandmother wrote the plan before this one": given(
      opened(teenager), joined(grandmother), settled(), did("PlanDrafted", { authors: [grandmother.id] }), did("PlanDrafted", { authors: ["mother"] })
    ).when("PlanAccepted"),
    "nobody wrote a plan": given(opened(teenager), joined(grandmother), settled()).when("PlanAgreed")
  }
})
