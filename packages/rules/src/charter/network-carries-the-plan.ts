import { Need, Person, Rule } from "@omringd/core"
import type { PlanVersion } from "@omringd/core"
import { accepted, careWorker, did, given, grandmother, joined, mapped, mother, neighbour, opened, settled, teenager } from "@omringd/core/Story"

const ownedBy = (owner: string, rule = "evenings") => ({
  rule, answers: ["danger-goal"], children: ["teenager"], owner, says: { text: "…", about: ["teenager"], by: "mother" }
} as const)

/**
 * Family and network take the plan on themselves: each settled goal is reached by at least one agreement of a grown-up of theirs who is
 * still here. What a child promises itself comes on top: it does not carry its own safety.
 */
export const networkCarriesThePlan = Rule.define({
  id: "network-carries-the-plan",
  clause: "network-carries-the-plan",
  strength: "must",
  before: ["PlanAccepted", "CarriedByNetwork"],
  during: ["Planning", "Testing", "LettingGo"],
  reads: ["phase", "people", "plan"],
  assumed: "a child that owns an agreement does not carry a goal by that alone",
  needs: ({ phase, people, plan }, { proposed }) => {
    const theirs = new Set(people.flatMap((person) => (Person.isHere(person) && Person.isInformal(person.role) ? [person.id] : [])))
    const carriedIn = (version: PlanVersion | undefined) =>
      new Set(version?.rules.flatMap(({ owner, answers }) => (theirs.has(owner) ? answers : [])))
    const drafted = carriedIn(plan.versions.at(-1))
    // What the network takes over is the plan people live by, whatever has been drafted since.
    const inForce = "plan" in phase ? phase.plan : undefined // for the compiler: while planning nothing is carried
    const livedBy = proposed?.step === "CarriedByNetwork" ? carriedIn(inForce) : drafted
    return phase.what.worries
      .flatMap(({ goals }) => goals.map(({ id }) => id))
      .filter((goal) => !livedBy.has(goal))
      .map((goal) => {
        const need = Need.of("carried", { goal })
        return drafted.has(goal) ? need.metBy("PlanAccepted") : need.metBy("PlanDrafted")
      })
  },
  says: {
    nl: {
      professional: "Voor {goal} neemt nog niemand van familie of netwerk die er nog is een afspraak in het veiligheidsplan op zich.",
      family: "Wie van jullie eigen mensen doet er iets voor {goal}? Dat staat nog niet in het plan.",
      child: "Wie van jouw eigen mensen zorgt hiervoor? Dat staat nog niet in het plan."
    },
    en: {
      professional: "For {goal}, nobody of family or network who is still here owns a rule of the plan yet.",
      family: "Who of your own people does something for {goal}? The plan does not say so yet.",
      child: "Who of your own people takes care of this? The plan does not say yet."
    },
    sv: {
      professional: "Ingen i familj eller nätverk som finns kvar ansvarar än för någon överenskommelse om {goal} i säkerhetsplanen.",
      family: "Vem av era egna gör något för {goal}? Det står inte i planen än.",
      child: "Vem av dina egna tar hand om det här? Det står inte i planen än."
    }
  },
  kept: {
    "they are still exploring": given(opened(teenager), mapped()).on("2026-03-10"),
    "mother does it herself": given(
      opened(teenager), settled(), did("PlanDrafted", { rules: [ownedBy(mother.id)] }), did("PlanAgreed")
    ).when("PlanAccepted"),
    "grandmother does it, and the care worker helps": given(
      opened(teenager), joined(grandmother), settled(),
      did("PlanDrafted", { rules: [ownedBy(careWorker.id), ownedBy(grandmother.id, "calls")] }), did("PlanAgreed")
    ).when("PlanAccepted"),
    "a new draft waits, and mother goes on with the plan they live by": given(
      opened(teenager), accepted(), did("PlanDrafted", { plan: "second", rules: [ownedBy(careWorker.id)] })
    ).when("CarriedByNetwork")
  },
  broken: {
    "the care worker does it all": given(
      opened(teenager), settled(), did("PlanDrafted", { rules: [ownedBy(careWorker.id)] }), did("PlanAgreed")
    ).when("PlanAccepted"),
    "she is to keep herself safe": given(
      opened(teenager), settled(), did("PlanDrafted", { rules: [ownedBy(teenager.id)] }), did("PlanAgreed")
    ).when("PlanAccepted"),
    "a new draft leaves it to the care worker": given(
      opened(teenager), accepted(), did("PlanDrafted", { plan: "second", rules: [ownedBy(careWorker.id)] }), did("PlanAgreed")
    ).when("PlanAccepted"),
    "the second goal is left to the care worker": given(
      opened(teenager), did("DangerStated", { danger: "danger" }), did("GoalSet", { goal: "other", danger: "danger" }), settled().slice(1),
      did("PlanDrafted", { rules: [ownedBy(mother.id), { ...ownedBy(careWorker.id, "calls"), answers: ["other"] }] }), did("PlanAgreed")
    ).when("PlanAccepted"),
    "who did it has moved away": given(
      opened(teenager), joined(grandmother), accepted(), did("PersonLeft", { person: grandmother.id })
    ).when("CarriedByNetwork"),
    "someone else is in the draft, which nobody accepted yet": given(
      opened(teenager), joined(grandmother, neighbour), accepted(), did("PersonLeft", { person: grandmother.id }),
      did("PlanDrafted", { plan: "second", rules: [ownedBy(neighbour.id)] })
    ).when("CarriedByNetwork")
  }
})
