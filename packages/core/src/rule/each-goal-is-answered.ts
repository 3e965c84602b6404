import { Need } from "../Need.ts"
import { Rule } from "../Rule.ts"
import { did, given, opened, planned, settled, teenager } from "../Tale.ts"

/** The plan meets the WHAT: each settled goal and each bottom line is answered by a rule of the plan. */
export default Rule.define({
  id: "each-goal-is-answered",
  clause: "others-find-how",
  strength: "inv",
  before: ["PlanAccepted"],
  reads: ["phase", "plan"],
  needs: ({ phase, plan }) => {
    if (phase.name !== "Planning" && phase.name !== "Testing" && phase.name !== "LettingGo") return []
    const answered = new Set(plan.versions.at(-1)?.rules.flatMap(({ answers }) => answers))
    const goals = phase.what.worries.flatMap(({ goals }) => goals.map(({ id }) => id))
    const asked = [...goals, ...phase.what.lines.map(({ id }) => id)]
    return asked.filter((id) => !answered.has(id)).map((goal) => Need.of("answer", { goal }).metBy("PlanDrafted"))
  },
  says: {
    nl: {
      professional: "Nog geen afspraak in het veiligheidsplan geeft antwoord op {goal}.",
      family: "In het plan staat nog niets over {goal}.",
      child: "In het plan staat nog niet alles."
    },
    en: {
      professional: "No rule of the plan answers {goal}.",
      family: "The plan does not say anything about {goal} yet.",
      child: "Not everything is in the plan yet."
    },
    sv: {
      professional: "Ingen överenskommelse i säkerhetsplanen svarar mot {goal}.",
      family: "Det står inget om {goal} i planen än.",
      child: "Allt är inte med i planen än."
    }
  },
  kept: { "every goal has its rule": given(opened(teenager), planned()).when("PlanAccepted") },
  broken: {
    "a bottom line is left out": given(
      opened(teenager), did("DangerStated", { danger: "d" }), did("GoalSet", { danger: "d", goal: "g" }), did("Scaled"), did("WithdrawalAgreed"),
      did("BottomLineSet", { line: "never-alone" }), did("WhatSettled"),
      did("PlanDrafted", { rules: [{ rule: "r", answers: ["g"], children: ["teenager"], owner: "mother", says: { text: "…", about: ["teenager"], by: "mother" } }] })
    ).when("PlanAccepted"),
    "there is no plan at all": given(opened(teenager), settled()).when("PlanAccepted")
  }
})
