/** What is no longer tried, as a page: to whom it was to go, since when and why it waits for someone, and what would help. */
import { fill } from "@omringd/core"
import type { Language } from "@omringd/core"
import type { Parked } from "@omringd/core/Notices"
import { dayOf } from "@omringd/rules/language"
import { noticeWords } from "../words/notices.ts"
import { blank, indented, line } from "./Line.ts"
import type { Line } from "./Line.ts"

const filled = (text: string, values: { readonly [name: string]: string }): string => fill(text, values, (value) => value)

const entry = ({ notice, tried, why, said, at }: Parked, language: Language): readonly Line[] => {
  const words = noticeWords[language]
  return [
    line(filled(words.entry, { notice: notice.notice, person: notice.to, trajectory: notice.trajectory }), { tone: "heading" }),
    ...indented([
      line(`${notice.id} · ${filled(words.since, { at: dayOf(language)(at), tried: words.times(tried) })}`, { tone: "quiet" }),
      line(said === "" ? words.why[why] : `${words.why[why]}: ${said}`, { lead: "✗ ", tone: "bad" }),
      line(words.next[why], { lead: "→ " })
    ], 2),
    blank
  ]
}

export const parkedPage = (parked: readonly Parked[], language: Language): readonly Line[] => {
  const words = noticeWords[language]
  return parked.length === 0
    ? [line(words.nothing)]
    : [line(words.title(parked.length), { tone: "title" }), blank, ...parked.flatMap((one) => entry(one, language)), line(words.resume, { tone: "quiet" })]
}
