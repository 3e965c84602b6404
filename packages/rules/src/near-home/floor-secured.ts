import { Moment, Need, Rule } from "@omringd/core"
import { baby, did, given, on, opened, teenager } from "@omringd/core/Story"

const judged = (verdict: "safe-enough" | "not-safe-with-immediate-plan" | "not-safe-without-plan") =>
  did("SafetyJudged", { child: teenager.id, verdict })
const planUntil = (until: string, child = teenager.id) => did("ImmediatePlanMade", { children: [child], until })

/**
 * A child judged not safe is made safe the same day: by an immediate plan that runs, or by living elsewhere since. A child judged safe
 * only with an immediate plan owes one again when the plan ran out and nobody said it was over: from the last day that anything held.
 * Nothing waits for it; it is owed first.
 */
export const floorSecured = Rule.define({
  id: "floor-secured",
  clause: "floor-secured",
  strength: "must",
  owed: true,
  reads: ["children", "judgements", "secondLooks", "immediatePlans", "placements"],
  needs: ({ children, judgements, secondLooks, immediatePlans, placements }, { at }) => {
    const today = Moment.dayOf(at)
    const withdrawn = new Set(secondLooks.flatMap(({ of, outcome }) => (outcome === "withdrawn" ? [of] : [])))
    const standing = judgements.filter(({ step }) => !withdrawn.has(step))
    const cameHome = new Map(placements.map(({ child, until }) => [child, until]))
    return children
      .filter(({ letGo }) => letGo === undefined)
      .flatMap(({ id }) => {
        const [first, ...others] = standing.filter(({ child }) => child === id)
        if (first === undefined) return []
        const latest = others.reduce((a, b) => (Moment.isBefore(b.at, a.at) ? a : b), first)
        if (latest.verdict === "safe-enough") return []
        const isSince = (moment: Moment) => !Moment.isBefore(moment, latest.at)
        const isPlaced = placements.some(({ child, since, until }) => child === id && until === undefined && isSince(since))
        const plans = immediatePlans.filter((plan) => plan.children.includes(id))
        const isOver = latest.verdict === "not-safe-with-immediate-plan" && plans.some(({ ended }) => ended !== undefined && isSince(ended))
        const isRunning = plans.some(({ until, ended }) => ended === undefined && !Moment.isBefore(until, today))
        if (isPlaced || isRunning || isOver) return []
        const over = plans.map(({ until, ended }) => ended ?? until)
        const since = [cameHome.get(id) ?? latest.at, ...over].reduce((a, b) => Moment.latest(a, b), latest.at)
        return [Need.of("immediate-plan", { child: id }, { since, due: Moment.dayOf(since) }).metBy("ImmediatePlanMade", "ChildPlaced")]
      })
  },
  says: {
    nl: {
      professional: "{child} is als niet veilig beoordeeld, en er gelden geen onmiddellijke veiligheidsafspraken.",
      family: "{child} is nu niet veilig. Vandaag nog spreken we af hoe het wel veilig wordt.",
      child: "{child} is nu niet veilig. Daar doen we vandaag nog iets aan."
    },
    en: {
      professional: "{child} has been judged not safe, and no immediate safety plan is in place.",
      family: "{child} is not safe now. Today we have to agree what keeps {child} safe.",
      child: "{child} is not safe now. We have to do something today."
    },
    sv: {
      professional: "Det har bedömts att det inte är tillräckligt tryggt för {child}, och ingen omedelbar säkerhetsplan gäller.",
      family: "Det är inte tryggt för {child} nu. Redan i dag måste vi komma överens om hur det ska bli tryggt.",
      child: "Det är inte tryggt för {child} nu. Vi vuxna måste göra något i dag."
    }
  },
  kept: {
    "nobody has judged her safety yet": given(opened(teenager)).on("2026-03-03"),
    "she is safe enough": given(opened(teenager), judged("safe-enough")).on("2026-03-03"),
    "until Monday grandmother sleeps there": given(
      opened(teenager), judged("not-safe-without-plan"), planUntil("2026-03-09")
    ).on("2026-03-09T20:00:00Z"),
    "she went to her grandmother that night": given(
      opened(teenager), judged("not-safe-without-plan"), did("ChildPlaced", { child: teenager.id })
    ).on("2026-03-20"),
    "it was judged again, and she is safe": given(
      opened(teenager), judged("not-safe-without-plan"), on("2026-03-03", judged("safe-enough"))
    ).on("2026-03-04"),
    "it was judged again the same day": given(opened(teenager), judged("not-safe-without-plan"), judged("safe-enough")).on("2026-03-03"),
    "an older judgement was written down later": given(
      opened(teenager), on("2026-03-20", judged("safe-enough")), on("2026-03-10", judged("not-safe-without-plan"))
    ).on("2026-03-21"),
    "the judgement was withdrawn": given(
      opened(teenager), judged("not-safe-without-plan"), did("JudgementReviewed", { outcome: "withdrawn" })
    ).on("2026-03-03"),
    "it was her brother who was judged, and he was placed": given(
      opened(teenager, baby), did("SafetyJudged", { child: baby.id, verdict: "not-safe-without-plan" }), did("ChildPlaced", { child: baby.id })
    ).on("2026-03-03"),
    "she was let go": given(opened(teenager, baby), judged("not-safe-without-plan"), did("ChildLetGo", { child: teenager.id })).on("2026-03-03"),
    "the plan for these days ended, and the family's own took over": given(
      opened(teenager), judged("not-safe-with-immediate-plan"), planUntil("2026-03-09"), on("2026-03-05", did("ImmediatePlanEnded"))
    ).on("2026-03-20"),
    "a first plan ran out, and the second was ended in time": given(
      opened(teenager), judged("not-safe-with-immediate-plan"), planUntil("2026-03-03"), on("2026-03-03", planUntil("2026-03-09")),
      on("2026-03-05", did("ImmediatePlanEnded"))
    ).on("2026-03-20")
  },
  broken: {
    "she is not safe, and there is no plan": given(opened(teenager), judged("not-safe-without-plan")).on("2026-03-02"),
    "the plan ran out": given(opened(teenager), judged("not-safe-without-plan"), planUntil("2026-03-09")).on("2026-03-10"),
    "the plan was ended, and she is not safe without": given(
      opened(teenager), judged("not-safe-without-plan"), planUntil("2026-03-09"), on("2026-03-03", did("ImmediatePlanEnded"))
    ).on("2026-03-04"),
    "the plan is for her brother": given(opened(teenager, baby), judged("not-safe-without-plan"), planUntil("2026-03-09", baby.id)).on("2026-03-03"),
    "her brother was placed": given(opened(teenager, baby), judged("not-safe-without-plan"), did("ChildPlaced", { child: baby.id })).on("2026-03-03"),
    "she is not safe where she was placed": given(
      opened(teenager), did("ChildPlaced", { child: teenager.id }), on("2026-03-10", judged("not-safe-without-plan"))
    ).on("2026-03-10"),
    "she came home again": given(
      opened(teenager), judged("not-safe-without-plan"), did("ChildPlaced", { child: teenager.id }), on("2026-03-10", did("ChildReturned"))
    ).on("2026-03-10"),
    "another look was taken, and it stands": given(
      opened(teenager), judged("not-safe-without-plan"), did("JudgementReviewed", { outcome: "stands" })
    ).on("2026-03-03"),
    "that she was safe was withdrawn": given(
      opened(teenager), judged("not-safe-without-plan"), on("2026-03-03", judged("safe-enough"), did("JudgementReviewed", { outcome: "withdrawn" }))
    ).on("2026-03-04"),
    "the plan for these days ran out, and nobody looked": given(
      opened(teenager), judged("not-safe-with-immediate-plan"), planUntil("2026-03-09")
    ).on("2026-03-10"),
    "a plan was ended before she was judged again": given(
      opened(teenager), planUntil("2026-03-09"), on("2026-03-05", did("ImmediatePlanEnded")), on("2026-03-06", judged("not-safe-with-immediate-plan"))
    ).on("2026-03-06")
  }
})
