import { Moment, Need, Rule } from "@omringd/core"
import type { Span } from "@omringd/core"
import { baby, did, given, on, opened, teenager } from "@omringd/core/Story"

/** Within what time an immediate plan is looked at again, by source. They do not agree, so a practice says which one it follows. @public */
export const immediatePlanReviews = {
  /** Rule R26, practice kits: at least every seven days, sooner when things change. */
  Queensland: { days: 7 },
  /** Rule R27, practice guide: complete by the third visit. It counts visits, so there is no span to give. */
  "South Australia": undefined
} as const satisfies { readonly [source: string]: Span | undefined }

/**
 * A running immediate plan is looked at again in time, and at once when a child in it was judged anew. Rule R26. `every`: see {@link
 * immediatePlanReviews}.
 */
export const immediatePlanLookedAtInTime = (every: Span) =>
  Rule.define({
    id: "immediate-plan-looked-at-in-time",
    clause: "R26",
    strength: "should",
    owed: true,
    reads: ["immediatePlans", "judgements"],
    needs: ({ immediatePlans, judgements }) =>
      immediatePlans
        .filter(({ ended }) => ended === undefined)
        .map(({ id, children, made, reviewed }) => {
          const last = reviewed.reduce((latest, at) => Moment.latest(latest, at), made)
          const due = judgements
            .filter(({ child, at }) => children.includes(child) && Moment.isBefore(last, at))
            .reduce((first, { at }) => (Moment.isBefore(at, first) ? Moment.dayOf(at) : first), Moment.plus(last, every))
          return Need.of("immediate-plan-review", { immediatePlan: id }, { since: due, due }).metBy("ImmediatePlanReviewed", "ImmediatePlanEnded")
        }),
    says: {
      nl: {
        professional: "Het is tijd om de onmiddellijke veiligheidsafspraken opnieuw te bekijken.",
        family: "Het is tijd om samen te kijken of het plan voor deze dagen nog goed is.",
        child: "Is het plan voor deze dagen nog goed? Het is tijd om te kijken."
      },
      en: {
        professional: "The immediate plan is due to be reviewed.",
        family: "It is time to look together at whether the plan for these days still works.",
        child: "Does the plan for these days still work? It is time to look."
      },
      sv: {
        professional: "Det är dags att gå igenom den omedelbara säkerhetsplanen på nytt.",
        family: "Det är dags att se efter tillsammans om planen för de här dagarna håller.",
        child: "Är planen för de här dagarna fortfarande bra? Det är dags att se efter."
      }
    },
    kept: {
      "it was made six days ago": given(opened(teenager), did("ImmediatePlanMade")).on("2026-03-08"),
      "it was looked at twice, and the first time was written down later": given(
        opened(teenager), did("ImmediatePlanMade"), on("2026-03-09", did("ImmediatePlanReviewed")), on("2026-03-05", did("ImmediatePlanReviewed"))
      ).on("2026-03-15"),
      "it is over": given(opened(teenager), did("ImmediatePlanMade"), did("ImmediatePlanEnded")).on("2026-04-01"),
      "she was judged anew, and they looked at it": given(
        opened(teenager), did("ImmediatePlanMade"), on("2026-03-04", did("SafetyJudged"), did("ImmediatePlanReviewed"))
      ).on("2026-03-05"),
      "the judgement was about the baby": given(
        opened(teenager, baby), did("ImmediatePlanMade", { children: [teenager.id] }), on("2026-03-04", did("SafetyJudged", { child: baby.id }))
      ).on("2026-03-05"),
      "it was made after the judgement": given(opened(teenager), did("SafetyJudged"), on("2026-03-04", did("ImmediatePlanMade"))).on("2026-03-05")
    },
    broken: {
      "it was made seven days ago": given(opened(teenager), did("ImmediatePlanMade")).on("2026-03-09"),
      "it was looked at, and that is a week ago": given(
        opened(teenager), did("ImmediatePlanMade"), on("2026-03-04", did("ImmediatePlanReviewed"))
      ).on("2026-03-11"),
      "she was judged anew, and nobody looked": given(
        opened(teenager), did("ImmediatePlanMade"), on("2026-03-04", did("SafetyJudged"))
      ).on("2026-03-05"),
      "a week had gone by before she was judged anew": given(
        opened(teenager), did("ImmediatePlanMade"), on("2026-03-30", did("SafetyJudged"))
      ).on("2026-03-20")
    }
  })
