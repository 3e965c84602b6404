import { Need, Rule } from "@omringd/core"
import type { Statement } from "@omringd/core"
import { baby, did, given, on, opened, teenager } from "@omringd/core/Story"
import { standingJudgements } from "../standing-judgements.ts"

const words = { text: "…", about: [teenager.id], by: "care-worker" } as const
const judged = (kind: Statement["kind"]) => ({ grounds: { kind, says: words } }) as const

/**
 * A judgement on safety rests on something that can be found back: a fact, an observation, or what an account or opinion says it is
 * grounded in. That those concerned take part is `those-concerned-are-involved`.
 */
export const decisionsGrounded = Rule.define({
  id: "decisions-grounded",
  clause: "decisions-grounded",
  strength: "should",
  before: ["SafetyJudged"],
  owed: true,
  reads: ["phase", "children", "judgements", "secondLooks"],
  needs: (view, { proposed }) => {
    const isFindable = ({ kind, grounds }: Statement) => kind === "fact" || kind === "observation" || grounds !== undefined
    if (proposed?.step === "SafetyJudged") {
      return isFindable(proposed.grounds) ? [] : [Need.of("grounds", { child: proposed.child }).metBy("SafetyJudged")]
    }
    return standingJudgements(view)
      .filter(({ grounds, step }) => !isFindable(grounds) && !view.secondLooks.some(({ of }) => of === step))
      .map(({ child, step, at }) => Need.of("grounds", { child, step }, { since: at }).metBy("JudgementReviewed", "SafetyJudged"))
  },
  says: {
    nl: {
      professional: "Het oordeel over de veiligheid van {child} noemt geen feit of waarneming waarop het rust.",
      family: "We zeiden hoe veilig {child} is, maar niet waaraan we dat zien.",
      child: "Iemand zei hoe veilig {child} is. Wat heeft die dan gezien? Dat weten we nog niet."
    },
    en: {
      professional: "The judgement on the safety of {child} names no fact or observation that it rests on.",
      family: "We said how safe {child} is, but not what we saw that makes us say so.",
      child: "Someone said how safe {child} is. What did they see? We do not know yet."
    },
    sv: {
      professional: "Säkerhetsbedömningen för {child} anger inget faktum och ingen iakttagelse som den vilar på.",
      family: "Vi sa hur trygg {child} är, men inte vad vi har sett som gör att vi säger så.",
      child: "Någon sa hur trygg {child} är. Vad har den personen sett? Det vet vi inte än."
    }
  },
  kept: {
    "it is what someone saw": given(opened(teenager)).when("SafetyJudged", judged("observation")),
    "it is a fact": given(opened(teenager)).when("SafetyJudged", judged("fact")),
    "it is a telling, and says what it rests on": given(
      opened(teenager)
    ).when("SafetyJudged", { grounds: { kind: "account", says: words, grounds: words } }),
    "it was what someone saw": given(opened(teenager), did("SafetyJudged")).on("2026-04-02"),
    "it was an opinion, and was looked at again": given(
      opened(teenager), did("SafetyJudged", judged("opinion")), on("2026-04-01", did("JudgementReviewed", { of: "7" }))
    ).on("2026-04-02"),
    "it was an opinion, and a fact came after": given(
      opened(teenager), did("SafetyJudged", judged("opinion")), on("2026-04-01", did("SafetyJudged", judged("fact")))
    ).on("2026-04-02"),
    "the opinion about her does not hang on her brother": given(
      opened(teenager, baby), did("SafetyJudged", { child: teenager.id, ...judged("opinion") })
    ).when("SafetyJudged", { child: baby.id, ...judged("fact") })
  },
  broken: {
    "it is an opinion": given(opened(teenager)).when("SafetyJudged", judged("opinion")),
    "it is what someone heard tell": given(opened(teenager)).when("SafetyJudged", judged("account")),
    "it was an opinion, and stayed one": given(opened(teenager), did("SafetyJudged", judged("opinion"))).on("2026-03-02"),
    "another step was looked at again": given(
      opened(teenager), did("SafetyJudged", judged("opinion")), did("JudgementReviewed", { of: "6" })
    ).on("2026-04-02")
  }
})
