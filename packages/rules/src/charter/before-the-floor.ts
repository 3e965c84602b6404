import { Need, Rule } from "@omringd/core"
import { did, given, opened, planned, settled, teenager } from "@omringd/core/Story"

const words = { text: "…", about: ["teenager"], by: "mother" } as const
const rule = { rule: "evenings", answers: ["danger-goal"], children: ["teenager"], owner: "mother", says: words } as const

/** For each danger the plan says at which sign who does what, so that the floor of safety is not reached. */
export const beforeTheFloor = Rule.define({
  id: "before-the-floor",
  clause: "before-the-floor",
  strength: "must",
  before: ["PlanAccepted"],
  during: ["Planning", "Testing", "LettingGo"], // for the compiler: a plan is accepted only then
  reads: ["phase", "plan"],
  needs: ({ phase, plan }) => {
    const watched = new Set(plan.versions.at(-1)?.rules.flatMap(({ trigger, answers }) => (trigger === undefined ? [] : answers)))
    const { worries, lines } = phase.what
    return worries
      .filter(({ danger, goals }) => {
        const answers = [...goals.map(({ id }) => id), ...lines.flatMap(({ id, dangers }) => (dangers.includes(danger.id) ? [id] : []))]
        return !answers.some((answer) => watched.has(answer))
      })
      .map(({ danger }) => Need.of("trigger", { danger: danger.id }).metBy("PlanDrafted"))
  },
  says: {
    nl: {
      professional: "In het plan staat bij {danger} nog niet bij welk teken wie wat doet, vóór de ondergrens bereikt is.",
      family: "Het plan zegt nog niet wie wat doet als het mis dreigt te gaan: {danger}.",
      child: "Het plan zegt nog niet wie er komt als het misgaat."
    },
    en: {
      professional: "For {danger} the plan does not yet say at which sign who acts and how, before the floor is reached.",
      family: "The plan does not say yet who does what when it starts to go wrong: {danger}.",
      child: "The plan does not say yet who comes when it goes wrong."
    },
    sv: {
      professional: "Säkerhetsplanen anger inte vem som gör vad, och vid vilket tecken, innan gränsen för {danger} är nådd.",
      family: "Planen säger inte än vem som gör vad när det börjar gå fel: {danger}.",
      child: "Planen säger inte än vem som kommer när det går fel."
    }
  },
  kept: {
    "the plan says who comes at which sign": given(opened(teenager), planned()).when("PlanAccepted"),
    "a bottom line of that danger is watched": given(
      opened(teenager), did("DangerStated", { danger: "danger" }), did("GoalSet", { goal: "danger-goal", danger: "danger" }), did("Scaled"),
      did("WithdrawalAgreed"), did("BottomLineSet", { line: "never-alone", dangers: ["danger"] }), did("WhatSettled"),
      did("PlanDrafted", { rules: [{ ...rule, answers: ["never-alone"], trigger: words }] })
    ).when("PlanAccepted")
  },
  broken: {
    "no plan yet": given(opened(teenager), settled()).when("PlanAccepted"),
    "the rule has no sign to act on": given(opened(teenager), settled(), did("PlanDrafted", { rules: [rule] })).when("PlanAccepted"),
    "the sign is watched for another danger": given(
      opened(teenager), did("DangerStated", { danger: "other" }), did("GoalSet", { goal: "other-goal", danger: "other" }),
      did("Scaled", { danger: "other" }), did("BottomLineSet", { line: "never-alone", dangers: ["other"] }), settled(),
      did("PlanDrafted", { rules: [{ ...rule, answers: ["other-goal", "never-alone"], trigger: words }] })
    ).when("PlanAccepted")
  }
})
