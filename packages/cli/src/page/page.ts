/** The whole telling as a page: story, what was owed, how it stands. */
import { Moment } from "@omringd/core"
import type { Open } from "@omringd/core"
import type { RefusedStep, TakenStep, Telling, Turn } from "../telling/Telling.ts"
import { blank, indented, line } from "./Line.ts"
import type { Line } from "./Line.ts"
import type { Audience } from "./audience.ts"
import { sentenceCase } from "./audience.ts"
import { endLines } from "./end.ts"
import { ruleText } from "./need.ts"
import { owedLines } from "./owed.ts"
import { refusalLines } from "./refusal.ts"
import { turnLines } from "./safety.ts"
import { sentenceOf, stepDetails } from "./step.ts"

const headLines = (telling: Telling, audience: Audience): readonly Line[] => {
  const { words: { phrases }, filled, day, list, register } = audience
  const { title, kind, source, from, until, packs, steps, refusals } = telling
  return [
    line(title, { tone: "title" }),
    ...(kind === undefined || register === "child" ? [] : [line(sentenceCase(kind), { tone: "quiet" })]),
    ...(register === "child" ? [] : source.map((one) => line(one, { tone: "quiet" }))),
    line([
      sentenceCase(filled(phrases.period, { from: day(from), until: day(until) })),
      ...(register === "professional" ? [filled(phrases.under, { packs: list(packs) }), phrases.counted(steps.length, refusals.length)] : [])
    ].join(" · "), { tone: "quiet" })
  ]
}

const openLines = (open: readonly Open[], audience: Audience): readonly Line[] => {
  const { words: { phrases }, voice } = audience
  if (open.length === 0) return []
  return [
    line(voice(phrases.stoodOpen), { tone: "warn" }),
    ...open.map(({ rule, about, deviation }) =>
      line(`${sentenceCase(ruleText(rule, about, audience))}${deviation === undefined ? "" : ` (${phrases.setAside})`}`, { lead: "· ", indent: 2 }))
  ]
}

/** What the writer of the file says beside a step; a child reads the story only. */
const asideLines = ({ assumed, note, at, recordedAt }: TakenStep | RefusedStep, audience: Audience): readonly Line[] => {
  const { words: { phrases }, day, filled, register } = audience
  if (register === "child") return []
  return [
    ...(Moment.dayOf(recordedAt) === Moment.dayOf(at) ? [] : [filled(phrases.recorded, { day: day(Moment.dayOf(recordedAt)) })]),
    ...(assumed === undefined ? [] : [assumed === true ? phrases.assumed : `${phrases.assumed}: ${assumed}`]),
    ...(note === undefined ? [] : [`${phrases.note}: ${note}`])
  ].map((text) => line(text, { tone: "quiet", lead: "~ " }))
}

const isTaken = (step: TakenStep | RefusedStep): step is TakenStep => "number" in step

const stepLines = (step: TakenStep | RefusedStep, safety: readonly Turn[], audience: Audience): readonly Line[] => {
  if (!isTaken(step)) return [...refusalLines(step, audience), ...indented(asideLines(step, audience), 4)]
  return [
    line(sentenceCase(sentenceOf(step.step, step.by, audience))),
    ...indented([
      ...stepDetails(step.step, audience),
      ...openLines(step.open, audience),
      ...asideLines(step, audience)
    ], 4),
    ...safety.filter(({ place }) => place === step.place).flatMap((turn) => turnLines(turn, step.step, audience))
  ]
}

const storyLines = ({ steps, refusals, safety }: Telling, audience: Audience): readonly Line[] => {
  const lines: Line[] = []
  let day = ""
  let phase = "NotStarted"
  for (const step of [...steps, ...refusals].toSorted((a, b) => a.place - b.place)) {
    const on = audience.day(Moment.dayOf(step.at))
    if (on !== day) lines.push(blank, line(on, { tone: "day" }))
    day = on
    lines.push(...indented(stepLines(step, safety, audience), 2))
    if (!isTaken(step) || step.to === phase) continue
    phase = step.to
    day = ""
    lines.push(blank, line(sentenceCase(audience.voice(audience.vocabulary.phases[step.to])), { tone: "phase" }))
  }
  return lines
}

export const pageOf = (telling: Telling, audience: Audience): readonly Line[] => {
  const { words: { phrases }, voice, filled, day } = audience
  const heading = (text: string) => line(text, { tone: "heading" })
  return [
    ...headLines(telling, audience), blank,
    heading(voice(phrases.story)), ...storyLines(telling, audience), blank,
    heading(voice(phrases.owed)), ...indented(owedLines(telling.owed, telling.until, audience), 2), blank,
    heading(filled(phrases.end, { day: day(telling.until) })), ...indented(endLines(telling.end, audience), 2)
  ]
}
