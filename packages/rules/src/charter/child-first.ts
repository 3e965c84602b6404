import { Need, Rule } from "@omringd/core"
import { baby, did, given, mapped, opened, planned, settled, teenager } from "@omringd/core/Story"

/** Each child comes first: at least one goal names it before WHAT is settled, and at least one agreement before a plan is accepted. */
export const childFirst = Rule.define({
  id: "child-first",
  clause: "child-first",
  strength: "must",
  before: ["WhatSettled", "PlanAccepted"],
  reads: ["phase", "children", "goals", "plan"],
  needs: ({ phase, children, goals, plan }, { proposed }) => {
    const inGoals = new Set(goals.flatMap((goal) => goal.children))
    const inPlan = new Set(plan.versions.at(-1)?.rules.flatMap((rule) => rule.children))
    const here = children.filter(({ letGo }) => letGo === undefined)
    const withoutGoal = proposed?.step === "PlanAccepted" ? [] : here.filter(({ id }) => !inGoals.has(id))
    const unplanned = proposed?.step === "WhatSettled" || !("what" in phase) ? [] : here.filter(({ id }) => !inPlan.has(id))
    return [
      ...withoutGoal.map(({ id }) => Need.of("in-a-goal", { person: id }).metBy("GoalSet")),
      // It is about a person, not `child`: a plan sketched for one child alone would leave out the others.
      ...unplanned.map(({ id }) => Need.of("in-the-plan", { person: id }).metBy("PlanDrafted"))
    ]
  },
  says: {
    nl: {
      professional: "{person} staat nog in geen enkel veiligheidsdoel, of in geen enkele afspraak van het veiligheidsplan.",
      family: "Wat moet er goed zijn voor {person}, en wat spreken we daarvoor af? Dat staat er nog niet.",
      child: "We schreven nog niet op wat er voor {person} goed moet zijn."
    },
    en: {
      professional: "{person} is not named yet in any safety goal, or in any rule of the plan.",
      family: "What must be well for {person}, and what will we do for it? We have not written that down yet.",
      child: "We have not written down yet what must be good for {person}."
    },
    sv: {
      professional: "{person} finns ännu inte med i något säkerhetsmål, eller inte i någon överenskommelse i säkerhetsplanen.",
      family: "Vad ska vara bra för {person}, och vad gör vi för det? Det har vi inte skrivit ner än.",
      child: "Vi har inte skrivit vad som ska vara bra för {person} än."
    }
  },
  kept: {
    "the goal is for her": given(opened(teenager), mapped()).when("WhatSettled"),
    "a plan comes after WHAT is settled": given(opened(teenager), settled()).when("WhatSettled"),
    "nobody asks for a plan while they still explore": given(opened(teenager), mapped()).on("2026-03-10"),
    "the plan is for both": given(opened(teenager, baby), planned()).when("PlanAccepted"),
    "her brother came later and is in the plan": given(
      opened(teenager), settled(), did("ChildJoined", { child: baby.id }), did("PlanDrafted"), did("PlanAgreed")
    ).when("PlanAccepted"),
    "her brother was let go": given(opened(teenager, baby), did("ChildLetGo", { child: baby.id }), mapped()).when("WhatSettled"),
    "her brother was let go before the plan": given(
      opened(teenager, baby), settled(), did("ChildLetGo", { child: baby.id }), did("PlanDrafted"), did("PlanAgreed")
    ).when("PlanAccepted")
  },
  broken: {
    "no goal is for the baby": given(
      opened(teenager, baby), did("DangerStated"), did("GoalSet", { children: [teenager.id] }), did("Scaled"), did("WithdrawalAgreed")
    ).when("WhatSettled"),
    "no goal is for the baby, on any day": given(
      opened(teenager, baby), did("DangerStated"), did("GoalSet", { children: [teenager.id] })
    ).on("2026-03-10"),
    "no agreement is for the baby who came later": given(opened(teenager), planned(), did("ChildJoined", { child: baby.id })).when("PlanAccepted"),
    "the plan of now leaves out the baby": given(
      opened(teenager, baby), planned(), did("PlanDrafted", { plan: "second", rules: [
        { rule: "calls", answers: ["danger-goal"], children: [teenager.id], owner: "mother", says: { text: "…", about: [teenager.id], by: "mother" } }
      ] })
    ).when("PlanAccepted"),
    "WHAT is settled, and no plan is there for her": given(opened(teenager), settled()).on("2026-03-10")
  }
})
