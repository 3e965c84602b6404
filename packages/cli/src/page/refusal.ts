/** Why a step was not taken: every reason, and for each need who can meet it. */
import type { Reason } from "@omringd/core"
import { reasonSaid, someone } from "@omringd/rules/language"
import type { RefusedStep } from "../telling/Telling.ts"
import { indented, line } from "./Line.ts"
import type { Line } from "./Line.ts"
import type { Audience } from "./audience.ts"
import { sentenceCase } from "./audience.ts"
import { hidesWhose } from "./discretion.ts"
import { needsLines } from "./need.ts"

const reasonLines = (reasons: readonly Reason[], by: string, audience: Audience): readonly Line[] => [
  ...reasons.flatMap((reason) =>
    reason.reason === "Unmet" ? [] : [line(reasonSaid(reason, by, audience), { lead: "· " })]),
  ...needsLines(reasons.flatMap((reason) => (reason.reason === "Unmet" ? [reason.need] : [])), { waiting: true }, audience)
]

export const refusalLines = ({ step, by, reasons }: RefusedStep, audience: Audience): readonly Line[] => {
  const { words, filled, name, language } = audience
  const who = hidesWhose(step.step, audience) ? someone[language] : name(by)
  return [
    line(sentenceCase(filled(words.phrases.refused, { by: who, deed: words.deeds[step.step] })), { lead: "✗ ", tone: "bad" }),
    ...indented(reasonLines(reasons, by, audience), 4)
  ]
}
