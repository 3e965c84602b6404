import { Need, Plan, Rule } from "@omringd/core"
import { did, given, grandmother, joined, neighbour, opened, settled, teenager } from "@omringd/core/Story"

const words = { text: "…", about: ["teenager"], by: "mother" } as const
const evenings = { rule: "evenings", answers: ["danger-goal"], children: ["teenager"], owner: "mother", says: words } as const

/** Whoever of the network has a part in the plan knows every danger it is about. Rule R29: Missouri, safety network. */
export const whoeverIsInThePlanKnowsTheWorries = Rule.define({
  id: "whoever-is-in-the-plan-knows-the-worries",
  clause: "R29",
  strength: "should",
  before: ["PlanAgreed", "PlanAccepted"],
  reads: ["people", "network", "dangers", "plan"],
  needs: ({ people, network, dangers, plan }) => {
    const inIt = new Set(Plan.current(plan)?.rules.flatMap(({ owner, backup }) => [owner, backup]))
    const knowsAll = (person: string) =>
      dangers.every(({ id }) => network.some((member) => member.person === person && member.informedOf.includes(id)))
    return people
      .filter(({ id, role }) => role === "network-person" && inIt.has(id) && !knowsAll(id))
      .map(({ id }) => Need.of("informed", { person: id }).metBy("NetworkPersonInformed"))
  },
  says: {
    nl: {
      professional: "{person} heeft een afspraak in het plan en kent nog niet alle gevaarsboodschappen.",
      family: "{person} doet iets in het plan en weet nog niet waar we ons zorgen over maken.",
      child: "{person} helpt mee en weet nog niet waar we bang voor zijn."
    },
    en: {
      professional: "{person} has a part in the plan and has not been told all the danger statements yet.",
      family: "{person} has a part in the plan and does not know yet what we are worried about.",
      child: "{person} helps and does not know yet what we are afraid of."
    },
    sv: {
      professional: "{person} har en uppgift i säkerhetsplanen och känner inte till alla farobeskrivningar än.",
      family: "{person} gör något i planen och vet inte än vad vi är oroliga för.",
      child: "{person} hjälper till och vet inte än vad vi är rädda för."
    }
  },
  kept: {
    "grandmother knows what she is there for": given(
      opened(teenager), joined(grandmother), settled(), did("NetworkPersonInformed", { person: grandmother.id }),
      did("PlanDrafted", { rules: [{ ...evenings, owner: grandmother.id }] })
    ).when("PlanAgreed"),
    "mother does it, and she knows": given(
      opened(teenager), joined(grandmother), settled(), did("PlanDrafted", { rules: [evenings] })
    ).when("PlanAgreed"),
    "there is no plan": given(opened(teenager), joined(grandmother), settled()).when("PlanAgreed")
  },
  broken: {
    "grandmother was told nothing": given(
      opened(teenager), joined(grandmother), settled(), did("PlanDrafted", { rules: [{ ...evenings, owner: grandmother.id }] })
    ).when("PlanAgreed"),
    "the neighbour comes when mother cannot, and does not know why": given(
      opened(teenager), joined(grandmother, neighbour), settled(), did("NetworkPersonInformed", { person: grandmother.id }),
      did("PlanDrafted", { rules: [{ ...evenings, backup: neighbour.id }] })
    ).when("PlanAccepted"),
    "grandmother knows one of two dangers": given(
      opened(teenager), joined(grandmother), settled(), did("DangerStated", { danger: "second" }),
      did("NetworkPersonInformed", { person: grandmother.id, of: ["danger"] }),
      did("PlanDrafted", { rules: [{ ...evenings, owner: grandmother.id }] })
    ).when("PlanAgreed")
  }
})
