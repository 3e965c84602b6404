/** What was late: when it was due, and when it was done. */
import type { Owed } from "../telling/Telling.ts"
import { indented, line } from "./Line.ts"
import type { Line } from "./Line.ts"
import type { Audience } from "./audience.ts"
import { sentenceCase } from "./audience.ts"
import { ruleText, wayLines } from "./need.ts"

const whenText = ({ due, settled, daysLate }: Owed, until: string, { words, day, filled }: Audience): string => {
  const { phrases, days } = words
  const values = { due: day(due), day: day(settled?.on ?? until), days: days(daysLate) }
  if (settled === undefined) return filled(phrases.stillLate, values)
  return filled(settled.how === "met" ? phrases.metLate : phrases.lapsed, values)
}

export const owedLines = (owed: readonly Owed[], until: string, audience: Audience): readonly Line[] =>
  owed.length === 0
    ? [line(audience.voice(audience.words.phrases.nothingLate))]
    : owed.flatMap((one) => [
        line(sentenceCase(ruleText(one.need.rule, one.need.about, audience)), { lead: "· " }),
        line(`${whenText(one, until, audience)}${one.need.setAside === undefined ? "" : ` (${audience.words.phrases.setAside})`}`, { indent: 2, tone: one.settled === undefined ? "warn" : "quiet" }),
        ...(one.settled === undefined ? indented(wayLines(one.need, audience), 2) : [])
      ])
