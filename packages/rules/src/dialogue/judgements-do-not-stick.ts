import { Moment, Need, Rule } from "@omringd/core"
import type { Span } from "@omringd/core"
import { did, given, on, opened, teenager } from "@omringd/core/Story"
import { standingJudgements } from "../standing-judgements.ts"

const words = { text: "…", about: [teenager.id], by: "care-worker" } as const
const opinion = { grounds: { kind: "opinion", says: words } } as const
const fact = { grounds: { kind: "fact", says: words } } as const

/**
 * A judgement on safety that rests on an opinion is looked at again, or given anew. No source says when: the span is a parameter,
 * and eight weeks is our assumption.
 */
export const judgementsDoNotStick = (after: Span = { weeks: 8 }) =>
  Rule.define({
    id: "judgements-do-not-stick",
    clause: "judgements-do-not-stick",
    strength: "should",
    owed: true,
    reads: ["phase", "children", "judgements", "secondLooks"],
    assumed: "when: after eight weeks unless set otherwise",
    needs: (view) =>
      standingJudgements(view)
        .filter(({ grounds, step }) => grounds.kind === "opinion" && !view.secondLooks.some(({ of }) => of === step))
        .map(({ child, step, at }) => {
          const due = Moment.plus(at, after)
          return Need.of("second-look", { child, step }, { since: due, due }).metBy("JudgementReviewed", "SafetyJudged")
        }),
    says: {
      nl: {
        professional: "Het oordeel over {child} rust op een mening en is nog niet opnieuw bekeken.",
        family: "Wat we over {child} schreven, is wat iemand vond. We keken er nog niet opnieuw naar.",
        child: "Al een tijd geleden schreef iemand wat die dacht over {child}. Klopt het nog?"
      },
      en: {
        professional: "The judgement on {child} rests on an opinion and has not been looked at again.",
        family: "What we wrote about {child} is what someone thought. We have not looked at it again.",
        child: "A while ago someone wrote what they thought about {child}. Is it still true?"
      },
      sv: {
        professional: "Bedömningen av {child} vilar på en åsikt och har inte omprövats.",
        family: "Det vi skrev om {child} är vad någon tyckte. Vi har inte tittat på det igen.",
        child: "För ett tag sedan skrev någon vad de trodde om {child}. Stämmer det än?"
      }
    },
    kept: {
      "it was what someone saw": given(opened(teenager), did("SafetyJudged")).on("2026-09-01"),
      "the day before it is due": given(opened(teenager), did("SafetyJudged", opinion)).on("2026-04-26"),
      "it was looked at again": given(
        opened(teenager), did("SafetyJudged", opinion), on("2026-04-01", did("JudgementReviewed", { of: "7" }))
      ).on("2026-09-01"),
      "she was judged again since, on facts": given(
        opened(teenager), did("SafetyJudged", opinion), on("2026-04-01", did("SafetyJudged", fact))
      ).on("2026-09-01")
    },
    broken: {
      "it is eight weeks old today": given(opened(teenager), did("SafetyJudged", opinion)).on("2026-04-27"),
      "another step was looked at again": given(
        opened(teenager), did("SafetyJudged", opinion), on("2026-04-01", did("JudgementReviewed", { of: "6" }))
      ).on("2026-09-01"),
      "the fact came first, the opinion after": given(
        opened(teenager), did("SafetyJudged", fact), on("2026-04-01", did("SafetyJudged", opinion))
      ).on("2026-09-01")
    }
  })
