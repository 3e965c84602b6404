/** What was late: when it was due, and when it was done. */
import type { Owed } from "../telling/Telling.ts"
import { concerns } from "./discretion.ts"
import { gather } from "./gathered.ts"
import { line } from "./Line.ts"
import type { Line } from "./Line.ts"
import type { Audience } from "./audience.ts"
import { sentenceCase } from "./audience.ts"

const whenText = ({ due, settled, daysLate }: Owed, until: string, { words, day, filled }: Audience): string => {
  const { phrases, days } = words
  const values = { due: day(due), day: day(settled?.on ?? until), days: days(daysLate) }
  if (settled === undefined) return filled(phrases.stillLate, values)
  return filled(settled.how === "met" ? phrases.metLate : phrases.lapsed, values)
}

const asFound = (owed: Owed) => ({ owed, rule: owed.need.rule, about: owed.need.about })

/** Of what is alike the longest stands for all. */
export const owedLines = (every: readonly Owed[], until: string, audience: Audience): readonly Line[] => {
  const { words: { phrases }, voice } = audience
  if (every.length === 0) return [line(voice(phrases.nothingLate))]
  const owed = every.filter(({ need }) => concerns(need.about, audience))
  const inOrder = audience.all ? owed : owed.toSorted((a, b) => b.daysLate - a.daysLate)
  const lines = gather(inOrder.map(asFound), ({ owed: { settled } }) => settled?.how ?? "", audience)
    .toSorted((a, b) => (a.first.owed.due < b.first.owed.due ? -1 : a.first.owed.due > b.first.owed.due ? 1 : 0))
    .flatMap(({ first, text, more }) => [
      line(`${sentenceCase(text)}${more === undefined ? "" : ` (${more})`}`, { lead: "· " }),
      line(`${whenText(first.owed, until, audience)}${first.owed.need.setAside === undefined ? "" : ` (${phrases.setAside})`}`,
        { indent: 2, tone: first.owed.settled === undefined ? "warn" : "quiet" })
    ])
  return owed.length === every.length ? lines : [...lines, line(phrases.grownUpsLate)]
}

/** What became late since it was last told, in the middle of the story. */
export const lateLines = (owed: readonly Owed[], audience: Audience): readonly Line[] =>
  gather(owed.map(asFound), () => "", audience).map(({ first, text, more }) => {
    const beside = [more, audience.filled(audience.words.phrases.due, { due: audience.day(first.owed.due) })].filter((part) => part !== undefined)
    return line(`${sentenceCase(text)} (${beside.join("; ")})`, { lead: "! ", tone: "warn" })
  })
