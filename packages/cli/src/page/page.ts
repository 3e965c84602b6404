/** The whole telling as a page: story, what was owed, how it stands. */
import { Moment } from "@omringd/core"
import type { RefusedStep, TakenStep, Telling } from "../telling/Telling.ts"
import { blank, indented, line } from "./Line.ts"
import type { Line } from "./Line.ts"
import type { Audience } from "./audience.ts"
import { sentenceCase } from "./audience.ts"
import { endLines } from "./end.ts"
import { leftOutLines } from "./left-out.ts"
import { openLines } from "./open.ts"
import type { OpenLines } from "./open.ts"
import { lateLines, owedLines } from "./owed.ts"
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
      ...(register === "professional" ? [filled(phrases.under, { packs: list(packs) }), phrases.counted(steps.length, refusals.length)] : []),
      ...(register !== "child" && [...steps, ...refusals].some(({ assumed }) => assumed === true) ? [phrases.mark] : [])
    ].join(" · "), { tone: "quiet" })
  ]
}

/** What the writer of the file says beside a step; a child reads the story only. */
const asideLines = ({ assumed, note, at, recordedAt }: TakenStep | RefusedStep, audience: Audience): readonly Line[] => {
  const { words: { phrases }, day, filled, register } = audience
  if (register === "child") return []
  return [
    ...(Moment.dayOf(recordedAt) === Moment.dayOf(at) ? [] : [filled(phrases.recorded, { day: day(Moment.dayOf(recordedAt)) })]),
    ...(typeof assumed === "string" ? [`${phrases.assumed}: ${assumed}`] : []),
    ...(note === undefined ? [] : [`${phrases.note}: ${note}`])
  ].map((text) => line(text, { tone: "quiet", lead: "~ " }))
}

const isTaken = (step: TakenStep | RefusedStep): step is TakenStep => "number" in step

/** Behind what the source does not say at all; what it does not say in part stands beside the step. */
const marked = (text: string, { assumed }: TakenStep | RefusedStep, { register }: Audience): string =>
  assumed === true && register !== "child" ? `${text} °` : text

const stepLines = (step: TakenStep | RefusedStep, { safety, deviations }: Telling, open: OpenLines, audience: Audience): readonly Line[] => {
  if (!isTaken(step)) {
    const [first = blank, ...reasons] = refusalLines(step, audience)
    return [{ ...first, text: marked(first.text, step, audience) }, ...reasons, ...indented(asideLines(step, audience), 4)]
  }
  return [
    line(marked(sentenceCase(sentenceOf(step.step, step.by, audience)), step, audience)),
    ...indented([
      ...stepDetails(step.step, audience),
      ...leftOutLines(deviations, step.place, audience),
      ...open.of(step.open),
      ...asideLines(step, audience)
    ], 4),
    ...safety.filter(({ place }) => place === step.place).flatMap((turn) => turnLines(turn, step.step, audience))
  ]
}

const storyLines = (telling: Telling, audience: Audience): readonly Line[] => {
  const { steps, refusals, owed, from } = telling
  const lines: Line[] = []
  const open = openLines(audience)
  let day = ""
  let lateUntil = from
  let phase = "NotStarted"
  for (const step of [...steps, ...refusals].toSorted((a, b) => a.place - b.place)) {
    const on = audience.day(Moment.dayOf(step.at))
    if (on !== day) lines.push(blank, line(on, { tone: "day" }))
    day = on
    const recorded = Moment.dayOf(step.recordedAt)
    const late = audience.register === "child" ? [] : owed.filter(({ lateFrom }) => lateFrom > lateUntil && lateFrom <= recorded)
    lateUntil = recorded > lateUntil ? recorded : lateUntil
    lines.push(...indented([...lateLines(late, audience), ...stepLines(step, telling, open, audience)], 2))
    if (!isTaken(step) || step.to === phase) continue
    phase = step.to
    day = ""
    lines.push(blank, line(sentenceCase(audience.voice(audience.vocabulary.phases[step.to])), { tone: "phase" }))
  }
  return lines
}

/** @beta */
export const pageOf = (telling: Telling, audience: Audience): readonly Line[] => {
  const { words: { phrases }, voice, filled, day } = audience
  const heading = (text: string) => line(text, { tone: "heading" })
  return [
    ...headLines(telling, audience), blank,
    heading(voice(phrases.story)), ...storyLines(telling, audience), blank,
    heading(voice(phrases.owed)), ...indented(owedLines(telling.owed, telling.until, audience), 2), blank,
    heading(filled(phrases.end, { day: day(telling.until) })), ...indented(endLines(telling.end, telling.until, audience), 2)
  ]
}
