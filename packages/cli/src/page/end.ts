/** How it stands at the end: where involvement and plan are, what still needs to happen, and who is around each child. */
import type { Moment, Need } from "@omringd/core"
import type { End } from "../telling/Telling.ts"
import { blank, indented, line } from "./Line.ts"
import type { Line } from "./Line.ts"
import type { Audience } from "./audience.ts"
import { sentenceCase } from "./audience.ts"
import { byWhose, needsLines } from "./need.ts"
import { concerns } from "./discretion.ts"
import { answerLines } from "./safety.ts"

const stateLines = (end: End, audience: Audience): readonly Line[] => {
  const { words: { phrases }, vocabulary, voice, filled, day, list, name } = audience
  const phase = [
    voice(vocabulary.phases[end.phase]),
    end.because === undefined ? undefined : voice(vocabulary.ends[end.because]),
    end.since === undefined ? undefined : filled(phrases.since, { day: day(end.since) })
  ].filter((part) => part !== undefined).join(", ")
  const carried = end.carriers.length === 0 ? [] : [line(`${sentenceCase(filled(phrases.carriedBy, { people: list(end.carriers.map(name)) }))}.`)]
  return [
    line(`${sentenceCase(phase)}.`),
    line(`${sentenceCase(voice(vocabulary.plan[end.plan]))}.`),
    ...carried,
    ...(audience.register === "child" ? [] : [line(`${sentenceCase(voice(vocabulary.tracks[end.track]))}.`)])
  ]
}

const planLines = ({ planRules }: End, audience: Audience): readonly Line[] => {
  const { words: { phrases }, vocabulary, voice, name } = audience
  if (planRules.length === 0) return []
  return [
    line(`${voice(phrases.plan)}:`, { tone: "day" }),
    ...planRules.map(({ rule, owner, outcome }) =>
      line(`${name(rule)} (${name(owner)}): ${outcome === "not-tried" ? phrases.notTried : voice(vocabulary.codes[outcome])}`, { lead: "· ", indent: 2 }))
  ]
}

const neededLines = (all: readonly Need[], now: Moment, audience: Audience): readonly Line[] => {
  const { words: { phrases }, voice } = audience
  if (all.length === 0) return [line(voice(phrases.nothingNeeded))]
  const needs = all.filter(({ about }) => concerns(about, audience))
  return [
    ...byWhose(needs, audience).flatMap(({ who, whose, needs: theirs }) => [
      line(`${who}:`, { tone: "quiet" }),
      ...indented(needsLines(theirs, { now, known: whose }, audience), 2)
    ]),
    ...(needs.length === all.length ? [] : [line(phrases.grownUps)])
  ]
}

export const endLines = (end: End, now: Moment, audience: Audience): readonly Line[] => {
  const { words: { phrases }, voice, filled, day, name } = audience
  return [
    ...stateLines(end, audience),
    ...planLines(end, audience),
    blank,
    line(voice(phrases.needed), { tone: "day" }),
    ...indented(neededLines(end.needs, now, audience), 2),
    blank,
    line(voice(phrases.around), { tone: "day" }),
    ...indented(end.children.flatMap((child) => [
      ...answerLines(child, audience),
      ...(child.letGo === undefined ? [] : [line(`${sentenceCase(filled(phrases.letGo, { day: day(child.letGo), child: name(child.answer.child) }))}.`, { indent: 4 })])
    ]), 2)
  ]
}
