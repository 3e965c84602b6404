/** "Is this child safe?", answered: who is around the child first, then whose judgement it is, on what grounds, and how old. */
import type { SafetyAnswer, Step } from "@omringd/core"
import type { Asked, Facet, Turn, View } from "../telling/Telling.ts"
import { indented, line } from "./Line.ts"
import type { Line } from "./Line.ts"
import type { Audience } from "./audience.ts"
import { sentenceCase } from "./audience.ts"

/** @beta */
type Child = Pick<SafetyAnswer, "child" | "connections" | "placement" | "immediatePlans">

/** Who is around a child, each as a phrase; that nobody is known says as much. @beta */
export const aroundPhrases = ({ child, connections }: Child, audience: Audience): readonly string[] => {
  const { words: { phrases }, filled, list, name, register } = audience
  const { lastingAdults, safePerson, spokesperson, informedNetwork } = connections
  const of = (text: Parameters<Audience["filled"]>[0], people: readonly string[]) =>
    people.length === 0 ? [] : [filled(text, { child: name(child), people: list(people.map(name)) })]
  return [
    ...(lastingAdults.length === 0 ? [filled(phrases.alone, { child: name(child) })] : of(phrases.lasting, lastingAdults)),
    ...of(phrases.safePerson, safePerson === undefined ? [] : [safePerson]),
    ...of(phrases.spokesperson, spokesperson === undefined ? [] : [spokesperson]),
    ...(register === "child" ? [] : of(phrases.informed, informedNetwork))
  ]
}

export const aroundText = (child: Child, audience: Audience): string => `${sentenceCase(aroundPhrases(child, audience).join("; "))}.`

const placeText = ({ child, placement }: Child, { words, vocabulary, filled, voice, day, name }: Audience): string | undefined =>
  placement === undefined
    ? undefined
    : filled(words.phrases.placed, { child: name(child), day: day(placement.since), where: voice(vocabulary.codes[placement.where]) })

const nowLines = (answer: Child, audience: Audience): readonly Line[] => {
  const parts = [
    placeText(answer, audience),
    answer.immediatePlans.length > 0 ? audience.voice(audience.words.phrases.immediatePlan) : undefined
  ].filter((part) => part !== undefined)
  return parts.length === 0 ? [] : [line(`${sentenceCase(parts.join("; "))}.`)]
}

/** `told`: the newest judgement's own words stand right above, in the step that made it. */
const judgementLines = (answer: SafetyAnswer, told: boolean, audience: Audience): readonly Line[] => {
  const { words, vocabulary, voice, name, quote, register } = audience
  const shown = register === "child" ? [] : answer.judgements
  return shown.map(({ by, daysOld, verdict, grounds }, index) => {
    const differs = index > 0 && verdict !== answer.answer ? `${voice(vocabulary.codes[verdict])} — ` : ""
    const reasons = grounds.grounds === undefined ? "" : ` (${quote(grounds.grounds)})`
    const quoted = told && index === 0 ? "" : `: ${quote(grounds.says)}${reasons}`
    return line(`${differs}${name(by)}, ${words.ago(daysOld)}, ${voice(vocabulary.codes[grounds.kind])}${quoted}`)
  })
}

const viewLines = (views: readonly View[], { name, quote, register }: Audience): readonly Line[] =>
  register === "child" ? [] : views.map(({ of, says }) => line(`${name(of)}: ${quote(says)}`))

const tones = { "safe-enough": "good", "not-safe-with-immediate-plan": "warn", "not-safe-without-plan": "bad", "never-judged": "quiet" } as const

/** The whole answer. */
export const answerLines = ({ answer, views }: Asked, audience: Audience, told = false): readonly Line[] => {
  const { words, vocabulary, filled, name } = audience
  const child = name(answer.child)
  return [
    line(`${filled(words.phrases.isSafe, { child })} ${filled(vocabulary.safety[answer.answer], { child })}`, { lead: "◆ ", tone: tones[answer.answer] }),
    ...indented([
      line(aroundText(answer, audience)),
      ...nowLines(answer, audience),
      ...judgementLines(answer, told, audience),
      ...(answer.voicesDiffer ? [line(words.phrases.differ)] : []),
      ...viewLines(views, audience)
    ], 4)
  ]
}

const whole: ReadonlySet<Facet> = new Set<Facet>(["answer", "judgements", "voices"])

/** What a turn changed: the whole answer when a judgement did, else only what is new around the child. */
export const turnLines = (turn: Turn, after: Step, audience: Audience): readonly Line[] => {
  const { words: { phrases }, voice, filled, name } = audience
  const { answer, changed } = turn
  if (changed.some((facet) => whole.has(facet))) {
    return answerLines(turn, audience, after.step === "SafetyJudged" && after.child === answer.child)
  }
  const parts = [
    changed.includes("around") ? aroundText(answer, audience).slice(0, -1) : undefined,
    changed.includes("placement") ? (placeText(answer, audience) ?? filled(phrases.placementOver, { child: name(answer.child) })) : undefined,
    changed.includes("immediate-plans") ? voice(answer.immediatePlans.length > 0 ? phrases.immediatePlan : phrases.immediatePlanOver) : undefined
  ].filter((part) => part !== undefined)
  return [line(`${sentenceCase(parts.join("; "))}.`, { lead: "◇ ", tone: "quiet" })]
}
