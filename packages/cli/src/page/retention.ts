/** What is due to be forgotten, and what is not, as a page. */
import { fill } from "@omringd/core"
import type { Day, Language } from "@omringd/core"
import type { Due, Held, Over } from "@omringd/core/Forgetting"
import { dayOf } from "@omringd/rules/language"
import { retentionWords } from "../words/retention.ts"
import { blank, indented, line } from "./Line.ts"
import type { Line } from "./Line.ts"

export interface RetentionListing {
  readonly on: Day
  readonly where: string
  readonly jurisdiction: string
  /** Whether it was looked for keys: who has none is forgotten. */
  readonly keyring: boolean
  readonly due: readonly Due[]
}

interface Source {
  readonly by: string
  readonly at?: string
}

const inWords = (language: Language) => {
  const words = retentionWords[language]
  const day = dayOf(language)
  const filled = (text: string, values: { readonly [name: string]: string }) => fill(text, values, (value) => value)
  const sourceOf = ({ by, at }: Source) => (at === undefined ? by : `${by}, ${at}`)
  const whose = ({ trajectory, child }: { readonly trajectory: string; readonly child?: string }) =>
    child === undefined ? filled(words.ofFile, { trajectory }) : filled(words.ofChild, { person: child, trajectory })
  const until = ({ because, until: last }: Pick<Over, "because" | "until">) => filled(words.until, { term: words.terms[because] ?? because, day: day(last) })
  return {
    words, day, filled,
    over: (term: Over): readonly Line[] => [
      line(`${whose(term)}: ${until(term)}`), line(sourceOf(term.source), { tone: "quiet", lead: words.source })
    ],
    held: (one: Held): readonly Line[] => {
      if (one.held === "open") return [line(one.trajectory, { lead: "· " })]
      const { source, earlier } = one
      const why = one.held === "kept" ? until({ because: one.because, until: one.until }) : one.because === undefined
        ? words.noTerm
        : `${words.terms[one.because] ?? one.because}: ${words.missing[one.missing ?? "term"]}`
      return [
        line(`${whose(one)}: ${why}`, { lead: "· " }),
        ...(source === undefined ? [] : indented([line(sourceOf(source), { tone: "quiet", lead: words.source })], 2)),
        ...(earlier === undefined ? [] : indented([line(sourceOf(earlier), { tone: "quiet", lead: words.earlier })], 2))
      ]
    }
  }
}

const under = (heading: string, lines: readonly Line[]): readonly Line[] => (lines.length === 0 ? [] : [blank, line(heading, { tone: "phase" }), ...lines])

/** Why each thing cannot be forgotten. */
export const heldLines = (held: readonly Held[], language: Language): readonly Line[] => held.flatMap(inWords(language).held)

/** First what is due, then what is still to be kept, then what is not known. */
export const retentionPage = ({ on, where, jurisdiction, keyring, due }: RetentionListing, language: Language): readonly Line[] => {
  const { words, day, filled, over, held } = inWords(language)
  const things = due.flatMap((one): readonly Line[] => {
    if ((one.due !== "trajectory" && one.due !== "person") || (one.due === "person" && keyring && !one.key)) return []
    const what = one.due === "trajectory" ? filled(words.whole, { trajectory: one.trajectory }) : filled(words.key, { person: one.person })
    const unseen = one.due === "person" && !keyring ? ` (${words.noKeyring})` : ""
    return [line(`${what}${unseen}`, { lead: "· ", tone: "warn" }), ...indented(one.terms.flatMap(over), 2)]
  })
  const reasons = due.flatMap((one) => (one.due === "no" ? one.held : []))
  const of = (kind: Held["held"]) => reasons.filter((one) => one.held === kind).flatMap(held)
  return [
    line(filled(words.title, { day: day(on) }), { tone: "title" }),
    line([where, jurisdiction].join(" · "), { tone: "quiet" }),
    ...(things.length === 0 ? [blank, line(words.nothing, { tone: "good" })] : under(words.due, things)),
    ...under(words.notYet, of("kept")),
    ...under(words.notKnown, of("not-known")),
    ...under(words.open, of("open")),
    ...under(words.unreadable, due.flatMap((one) => (one.due === "unreadable" ? [line(`${one.trajectory}: ${one.unreadable.message}`, { tone: "bad", lead: "· " })] : [])))
  ]
}
