import { languages, Need, Person, Phase, Rule } from "@omringd/core"
import type { Words } from "@omringd/core"
import { consultant, did, given, mapped, mother, on, opened, settled, teenager } from "@omringd/core/Story"
import { ofWords } from "../language/of-words.ts"
import { tradeWordsIn } from "../language/trade-words.ts"

const holdsTradeWord = ofWords((text) => languages.some((one) => tradeWordsIn(one, text).length > 0))

const by = (by: string, text: string): Words => ({ text, about: ["teenager"], by })
const plain = "She has a grown-up with her every evening."
const hard = "The mother lacks parenting capacity."
const rule = { rule: "evenings", answers: ["danger-goal"], children: ["teenager"], owner: "mother", says: by("mother", plain) } as const

/**
 * Dangers, goals, bottom lines and the plan stand in words everyone knows: what professionals wrote there holds no trade word. The words
 * of family and network are theirs, whatever they are. A word the family uses itself can stay: set this aside and say why.
 */
export const sameWordsForAll = Rule.define({
  id: "same-words-for-all",
  clause: "same-words-for-all",
  strength: "should",
  before: ["WhatSettled", "PlanAgreed"],
  owed: true,
  during: Phase.open,
  reads: ["people", "dangers", "goals", "lines", "plan"],
  assumed: "which words are of the trade; a word counts in any of the three languages",
  needs: ({ people, dangers, goals, lines, plan }) => {
    const professionals = new Set(people.flatMap(({ id, role }) => (Person.isInformal(role) ? [] : [id])))
    const isHard = (...all: readonly (Words | undefined)[]) =>
      all.some((words) => words !== undefined && professionals.has(words.by) && holdsTradeWord(words))
    const rules = plan.versions.at(-1)?.rules ?? []
    return [
      ...dangers.filter(({ what, impact, impactLater }) => isHard(what, impact, impactLater)).map(({ id }) => ({ danger: id })),
      ...goals.filter(({ says }) => isHard(says)).map(({ id }) => ({ goal: id })),
      ...lines.filter(({ says }) => isHard(says)).map(({ id }) => ({ line: id }))
    ].map((about) => Need.of("plain-words", about).metBy("StepCorrected")).concat(
      rules.filter(({ says, trigger }) => isHard(says, trigger)).map(({ rule }) => Need.of("plain-words", { planRule: rule }).metBy("PlanDrafted"))
    )
  },
  says: {
    nl: {
      professional: "In een gevaarsboodschap, veiligheidsdoel, bodemeis of afspraak staat een vakwoord dat niet iedereen kent.",
      family: "Er staat een moeilijk woord in wat we opschreven. Dat zeggen we gewoner.",
      child: "Er staat een moeilijk woord op papier. Dat kan gewoner."
    },
    en: {
      professional: "A danger, goal, bottom line or plan rule holds a trade word that not everyone knows.",
      family: "There is a hard word in what we wrote. We will say it more simply.",
      child: "There is a hard word in what we wrote. We can find an easier one."
    },
    sv: {
      professional: "I en farobeskrivning, ett säkerhetsmål, ett minimikrav eller en överenskommelse står ett fackord som inte alla förstår.",
      family: "Det står ett svårt ord i det vi skrev. Vi ska säga det enklare.",
      child: "Det står ett svårt ord i texten. Det går att säga enklare."
    }
  },
  kept: {
    "it is said as everyone says it": given(
      opened(teenager), did("DangerStated", { what: by(consultant.id, plain), impact: by(consultant.id, plain) }),
      did("GoalSet", { says: by(consultant.id, plain) }), did("BottomLineSet", { says: by(consultant.id, plain) })
    ).when("WhatSettled"),
    "the services have left": given(
      opened(teenager), did("DangerStated", { what: by(consultant.id, hard) }), did("GoalSet"), did("Scaled"), did("WithdrawalAgreed"),
      on("2026-05-01", did("InvolvementEnded", { because: "moved" }))
    ).on("2026-05-02"),
    "mother calls it that herself": given(opened(teenager), did("DangerStated", { what: by(mother.id, hard) })).when("WhatSettled"),
    "the hard word went out of the second draft": given(
      opened(teenager), settled(), did("PlanDrafted", { rules: [{ ...rule, says: by("care-worker", hard) }] }),
      did("PlanDrafted", { plan: "second", rules: [rule] })
    ).when("PlanAgreed")
  },
  broken: {
    "the danger is in the words of a report": given(opened(teenager), did("DangerStated", { what: by(consultant.id, hard) })).when("WhatSettled"),
    "what it does to her is in such words": given(opened(teenager), did("DangerStated", { impact: by(consultant.id, hard) })).on("2026-03-10"),
    "what it does to her later is": given(opened(teenager), did("DangerStated", { impactLater: by(consultant.id, hard) })).on("2026-03-10"),
    "the goal is": given(
      opened(teenager), did("DangerStated"), did("GoalSet", { says: by(consultant.id, "Het netwerk borgt de veiligheid.") })
    ).on("2026-03-10"),
    "what must always be certain is": given(
      opened(teenager), mapped(), did("BottomLineSet", { says: by(consultant.id, "Mamma följer vårdplanen.") })
    ).when("WhatSettled"),
    "an agreement is": given(
      opened(teenager), settled(), did("PlanDrafted", { rules: [{ ...rule, says: by("care-worker", hard) }] })
    ).when("PlanAgreed"),
    "the sign to act on is": given(
      opened(teenager), settled(), did("PlanDrafted", { rules: [{ ...rule, trigger: by("care-worker", hard) }] })
    ).when("PlanAgreed")
  }
})
