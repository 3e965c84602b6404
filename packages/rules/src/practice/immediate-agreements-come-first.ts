import { Moment, Need, Rule } from "@omringd/core"
import { baby, did, given, on, opened, settled, teenager } from "@omringd/core/Story"

const unsafe = did("SafetyJudged", { child: teenager.id, verdict: "not-safe-without-plan" })

/**
 * First what keeps a child safe tonight, then the plan that lasts: who is judged unsafe has an immediate plan, or lives elsewhere
 * since. Rule R41: Timm Consultancy.
 */
export const immediateAgreementsComeFirst = Rule.define({
  id: "immediate-agreements-come-first",
  clause: "R41",
  strength: "should",
  before: ["PlanDrafted"],
  reads: ["children", "judgements", "secondLooks", "immediatePlans", "placements"],
  needs: ({ children, judgements, secondLooks, immediatePlans, placements }) => {
    const withdrawn = new Set(secondLooks.flatMap(({ of, outcome }) => (outcome === "withdrawn" ? [of] : [])))
    const running = new Set(immediatePlans.flatMap((plan) => (plan.ended === undefined ? plan.children : [])))
    return children
      .filter(({ id, letGo }) => {
        const latest = judgements.findLast(({ child, step }) => child === id && !withdrawn.has(step))
        if (letGo !== undefined || latest === undefined || latest.verdict === "safe-enough" || running.has(id)) return false
        return !placements.some(({ child, since, until }) => child === id && until === undefined && !Moment.isBefore(since, latest.at))
      })
      .map(({ id }) => Need.of("immediate-plan", { child: id }).metBy("ImmediatePlanMade"))
  },
  says: {
    nl: {
      professional: "{child} is nu niet veilig en er lopen geen onmiddellijke veiligheidsafspraken; die komen voor het plan.",
      family: "{child} is nu niet veilig. Eerst komt een plan voor deze dagen, dan het grote plan.",
      child: "Eerst zorgen we dat je nu veilig bent. Dan komt het grote plan."
    },
    en: {
      professional: "{child} is not safe now and no immediate plan is running; that comes before the lasting plan.",
      family: "{child} is not safe now. First comes a plan for these days, then the big plan.",
      child: "First we make sure you are safe now. Then comes the big plan."
    },
    sv: {
      professional: "{child} har det inte tryggt nu, och ingen omedelbar säkerhetsplan gäller; den kommer före den varaktiga.",
      family: "{child} har det inte tryggt nu. Först en plan för de närmaste dagarna, sedan den stora planen.",
      child: "Först ser vi till att du har det tryggt nu. Sedan kommer den stora planen."
    }
  },
  kept: {
    "she is safe for these nights": given(opened(teenager), settled(), unsafe, did("ImmediatePlanMade")).when("PlanDrafted"),
    "she is safe enough": given(opened(teenager), settled(), did("SafetyJudged", { verdict: "safe-enough" })).when("PlanDrafted"),
    "she is safe enough by now": given(opened(teenager), settled(), unsafe, did("SafetyJudged", { verdict: "safe-enough" })).when("PlanDrafted"),
    "nobody has judged it": given(opened(teenager), settled()).when("PlanDrafted"),
    "it was taken back at a second look": given(
      opened(teenager), settled(), unsafe, did("JudgementReviewed", { of: "12", outcome: "withdrawn" })
    ).when("PlanDrafted"),
    "she went to live with her aunt that day": given(opened(teenager), settled(), unsafe, did("ChildPlaced")).when("PlanDrafted"),
    "she was let go": given(
      opened(teenager, baby), settled(), unsafe, did("ChildLetGo", { child: teenager.id, because: "moved" })
    ).when("PlanDrafted")
  },
  broken: {
    "she is not safe, and there is nothing for tonight": given(opened(teenager), settled(), unsafe).when("PlanDrafted"),
    "what kept her safe is over": given(
      opened(teenager), settled(), unsafe, did("ImmediatePlanMade"), did("ImmediatePlanEnded")
    ).when("PlanDrafted"),
    "the judgement stands at a second look": given(
      opened(teenager), settled(), unsafe, did("JudgementReviewed", { of: "12", outcome: "stands" })
    ).when("PlanDrafted"),
    "it is the baby who was judged safe, and went to live elsewhere": given(
      opened(teenager, baby), settled(), unsafe, did("SafetyJudged", { child: baby.id, verdict: "safe-enough" }),
      did("ChildPlaced", { child: baby.id })
    ).when("PlanDrafted"),
    "she came back home": given(opened(teenager), settled(), unsafe, did("ChildPlaced"), did("ChildReturned")).when("PlanDrafted"),
    "where she lives she is not safe either": given(
      opened(teenager), settled(), did("ChildPlaced"), on("2026-03-10", unsafe)
    ).when("PlanDrafted")
  }
})
