import { Need, Rule } from "@omringd/core"
import { did, given, opened, settled, teenager } from "@omringd/core/Story"

const words = { text: "…", about: ["teenager"], by: "mother" } as const
const rule = { rule: "evenings", answers: ["danger-goal"], children: ["teenager"], owner: "mother", says: words } as const

/** The plan builds on what people are good at: an agreement points to a strength, or to safety already shown. Published rule R42. */
export const strengthsInThePlan = Rule.define({
  id: "strengths-in-the-plan",
  clause: "strengths-in-the-plan",
  strength: "ask",
  before: ["PlanAgreed", "PlanAccepted"],
  reads: ["plan"],
  needs: ({ plan }) => {
    const version = plan.versions.at(-1)
    return version === undefined || version.rules.some(({ buildsOn }) => buildsOn !== undefined)
      ? []
      : [Need.of("builds-on", {}).metBy("PlanDrafted")]
  },
  says: {
    nl: {
      professional: "Bouwt een van de afspraken voort op een kracht of op bestaande veiligheid?",
      family: "Waar zijn jullie goed in, en hoe helpt dat in het plan?",
      child: "Wat gaat er al goed bij jullie? Zet dat in het plan."
    },
    en: {
      professional: "Does any rule of the plan build on a strength or on existing safety?",
      family: "What are you good at, and how does it help in the plan?",
      child: "What goes well for you all? Put that in the plan."
    },
    sv: {
      professional: "Bygger någon överenskommelse i planen på en styrka eller på befintlig säkerhet?",
      family: "Vad är ni bra på, och hur kan det hjälpa till i planen?",
      child: "Vad går bra hemma hos er? Ta med det i planen."
    }
  },
  kept: {
    "grandmother always answers her phone, and the plan uses it": given(
      opened(teenager), did("StrengthNamed", { strength: "answers" }), settled(), did("PlanDrafted", { rules: [{ ...rule, buildsOn: "answers" }] })
    ).when("PlanAgreed"),
    "one of two agreements does": given(
      opened(teenager), did("StrengthNamed", { strength: "answers" }), settled(),
      did("PlanDrafted", { rules: [rule, { ...rule, rule: "calls", buildsOn: "answers" }] }), did("PlanAgreed")
    ).when("PlanAccepted"),
    "there is no plan yet": given(opened(teenager), settled()).when("PlanAgreed")
  },
  broken: {
    "the plan starts from nothing they can do": given(
      opened(teenager), did("StrengthNamed", { strength: "answers" }), settled(), did("PlanDrafted", { rules: [rule] })
    ).when("PlanAgreed"),
    "it went out of the plan in the second draft": given(
      opened(teenager), did("StrengthNamed", { strength: "answers" }), settled(), did("PlanDrafted", { rules: [{ ...rule, buildsOn: "answers" }] }),
      did("PlanDrafted", { plan: "second", rules: [rule] }), did("PlanAgreed")
    ).when("PlanAccepted")
  }
})
