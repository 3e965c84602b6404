import { Moment, Need, Phase, Rule } from "@omringd/core"
import type { Span } from "@omringd/core"
import { accepted, baby, did, given, joined, on, opened, settled, teenager } from "@omringd/core/Story"

const consultant = { id: "consultant", role: "consultant" } as const
const words = { text: "…", about: [teenager.id], by: "mother" } as const
const ruleFor = (child: string) =>
  ({ rule: `evenings-of-${child}`, answers: ["danger-goal"], children: [child], owner: "mother", says: words, trigger: words }) as const
const twoRules = did("PlanDrafted", { rules: [ruleFor(teenager.id), ruleFor(baby.id)] })
const judged = (child: string) => did("SafetyJudged", { child })
const harmed = (happened: string, child = teenager.id) => did("HarmRecorded", { children: [child], happened })

/**
 * Whether a child is safe can be answered at any time: by a judgement of this involvement that was not withdrawn, that is not too
 * old, and since which nothing changed for this child: no harm on a later day, no plan rule that broke, no move out or home.
 * When harm was recorded is not known, only when it happened: harm without a day changes nothing here.
 */
export const isThisChildSafe = (every: Span = { weeks: 4 }, first: Span = { days: 1 }) =>
  Rule.define({
    id: "is-this-child-safe",
    clause: "is-this-child-safe",
    strength: "should",
    owed: true,
    during: Phase.open,
    reads: ["phase", "children", "judgements", "secondLooks", "harms", "plan", "placements"],
    assumed: "how soon and how often: within a day and then every four weeks unless set otherwise, and at once when something changed",
    needs: ({ phase, children, judgements, secondLooks, harms, plan, placements }) => {
      const { opened } = phase
      const withdrawn = new Set(secondLooks.flatMap(({ of, outcome }) => (outcome === "withdrawn" ? [of] : [])))
      const standing = judgements.filter(({ step, at }) => !withdrawn.has(step) && Phase.isOfNow(phase, at))
      const brokenFor = (child: string) =>
        plan.versions.flatMap(({ rules, trials }) => {
          const theirs = new Set(rules.flatMap(({ rule, children }) => (children.includes(child) ? [rule] : [])))
          return trials.flatMap(({ rule, outcome, at }) => (outcome === "broken" && theirs.has(rule) ? [at] : []))
        })
      const movesOf = (child: string) => placements.flatMap((one) => (one.child === child ? [one.since, one.until ?? one.since] : []))
      const harmsOf = (child: string) => harms.flatMap((one) => (one.children.includes(child) ? [one.happened ?? ""] : []))
      return children
        .filter(({ letGo }) => letGo === undefined)
        .map(({ id, since }) => {
          const mine = standing.flatMap(({ child, at }) => (child === id ? [at] : []))
          const [one, ...others] = mine
          if (one === undefined) {
            const from = Moment.latest(since, opened)
            return Need.of("judgement", { child: id }, { why: "unknown", since: from, due: Moment.plus(from, first) }).metBy("SafetyJudged")
          }
          const last = others.reduce(Moment.latest, one)
          const changes = [...brokenFor(id), ...movesOf(id)].filter((at) => Moment.isBefore(last, at))
          const harm = harmsOf(id).filter((day) => Moment.isBefore(Moment.dayOf(last), day))
          const needed = [...changes, ...harm].reduce((a, b) => (Moment.isBefore(b, a) ? b : a), Moment.plus(last, every))
          return Need.of("judgement", { child: id }, { why: "unknown", since: needed, due: Moment.dayOf(needed) }).metBy("SafetyJudged")
        })
    },
    says: {
      nl: {
        professional: "Er is geen actueel oordeel over hoe veilig {child} nu is.",
        family: "Het is tijd om te zeggen hoe veilig {child} nu is, en waarom.",
        child: "Hoe veilig is het nu voor {child}? Dat moeten we nog zeggen."
      },
      en: {
        professional: "There is no current judgement of how safe {child} is.",
        family: "It is time to say how safe {child} is right now, and why.",
        child: "How safe is it for {child} now? We still have to say."
      },
      sv: {
        professional: "Det saknas en aktuell säkerhetsbedömning för {child}.",
        family: "Det är dags att säga hur tryggt det är för {child} just nu, och varför.",
        child: "Hur tryggt är det för {child} nu? Det måste vi säga snart."
      }
    },
    kept: {
      "she was judged less than four weeks ago": given(opened(teenager), judged(teenager.id)).on("2026-03-29"),
      "she was judged before the services came in": given(
        joined(consultant), did("ChildJoined", { child: teenager.id }), did("SignalReceived", {}, consultant.id), judged(teenager.id),
        on("2026-03-09", did("TrajectoryOpened"))
      ).on("2026-03-16"),
      "an older judgement was written down later": given(
        opened(teenager), on("2026-04-01", judged(teenager.id)), on("2026-03-05", judged(teenager.id))
      ).on("2026-04-20"),
      "another look was taken, and it stands": given(
        opened(teenager), judged(teenager.id), did("JudgementReviewed", { outcome: "stands" })
      ).on("2026-03-09"),
      "her brother was let go": given(opened(teenager, baby), judged(teenager.id), did("ChildLetGo", { child: baby.id })).on("2026-03-09"),
      "she was hurt before she was judged": given(opened(teenager), on("2026-03-16", harmed("2026-03-10"), judged(teenager.id))).on("2026-03-20"),
      "she was judged on the day she was hurt": given(
        opened(teenager), on("2026-03-10T20:00:00Z", harmed("2026-03-10"), judged(teenager.id))
      ).on("2026-03-20"),
      "nobody knows when she was hurt": given(opened(teenager), judged(teenager.id), on("2026-03-10", did("HarmRecorded"))).on("2026-03-20"),
      "her brother was hurt, and judged again": given(
        opened(teenager, baby), judged(teenager.id), on("2026-03-10", harmed("2026-03-10", baby.id), judged(baby.id))
      ).on("2026-03-12"),
      "the plan held": given(opened(teenager), accepted(), judged(teenager.id), on("2026-03-10", did("PlanRuleTested"))).on("2026-03-12"),
      "a rule for her brother broke, and he was judged": given(
        opened(teenager, baby), settled(), twoRules, did("PlanAgreed"), did("PlanAccepted"), judged(teenager.id),
        on("2026-03-10", did("PlanRuleTested", { rule: `evenings-of-${baby.id}`, outcome: "broken" }), judged(baby.id))
      ).on("2026-03-12"),
      "her brother was placed, and judged": given(
        opened(teenager, baby), judged(teenager.id), on("2026-03-10", did("ChildPlaced", { child: baby.id }), judged(baby.id))
      ).on("2026-03-12"),
      "she was placed, and judged there": given(
        opened(teenager), judged(teenager.id), on("2026-03-10", did("ChildPlaced"), judged(teenager.id))
      ).on("2026-03-12"),
      "she was judged when the services came back": given(
        opened(teenager), accepted(), on("2026-03-10", did("InvolvementEnded", { because: "moved" })),
        on("2026-03-20", did("TrajectoryReopened"), judged(teenager.id))
      ).on("2026-03-21"),
      "the services left, she was judged, and they came back the same day": given(
        opened(teenager), accepted(), on("2026-03-10", did("InvolvementEnded", { because: "moved" }), judged(teenager.id), did("TrajectoryReopened"))
      ).on("2026-03-21"),
      "the services left": given(opened(teenager), on("2026-03-10", did("InvolvementEnded", { because: "moved" }))).on("2026-03-21")
    },
    broken: {
      "nobody has said it yet": given(opened(teenager)).on("2026-03-03"),
      "four weeks went by": given(opened(teenager), judged(teenager.id)).on("2026-03-30"),
      "her brother was judged, she was not": given(opened(teenager, baby), judged(baby.id)).on("2026-03-09"),
      "the judgement was withdrawn": given(
        opened(teenager), judged(teenager.id), did("JudgementReviewed", { outcome: "withdrawn" })
      ).on("2026-03-09"),
      "she was hurt after she was judged": given(opened(teenager), judged(teenager.id), on("2026-03-10", harmed("2026-03-10"))).on("2026-03-10"),
      "a rule of the plan broke": given(
        opened(teenager), accepted(), judged(teenager.id), on("2026-03-10", did("PlanRuleTested", { outcome: "broken" }))
      ).on("2026-03-10"),
      "she was placed, and nobody looked": given(opened(teenager), judged(teenager.id), on("2026-03-10", did("ChildPlaced"))).on("2026-03-10"),
      "she came home, and nobody looked": given(
        opened(teenager), did("ChildPlaced"), judged(teenager.id), on("2026-03-10", did("ChildReturned"))
      ).on("2026-03-10"),
      "two things changed since, and the first was long ago": given(
        opened(teenager), on("2026-03-03", judged(teenager.id)), on("2026-03-10", did("ChildPlaced")), on("2026-03-20", did("ChildReturned"))
      ).on("2026-03-12"),
      "she was judged the last time the services were there": given(
        opened(teenager), accepted(), judged(teenager.id), on("2026-03-10", did("InvolvementEnded", { because: "moved" })),
        on("2026-03-20", did("TrajectoryReopened"))
      ).on("2026-03-21")
    }
  })
