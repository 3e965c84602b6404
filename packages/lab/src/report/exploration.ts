/** What exploring gives, as a report; the stories of its counter-examples are told by whoever has the words for them. */
import type { Language } from "@omringd/core"
import type { CounterExample, Exploration } from "../explore.ts"
import { explorationSaid } from "../explore/said.ts"
import { numberIn } from "./number.ts"
import type { Block, Report, Section } from "./Report.ts"
import { reportWords } from "./words.ts"
import type { ReportWords } from "./words.ts"

/** @beta */
export interface ExploredStory {
  readonly title: string
  readonly lines: readonly string[]
}

const text = (sentence: string, tone: "plain" | "quiet" | "good" | "warn" | "bad" = "plain"): Block => ({ block: "text", text: sentence, tone })
const listOf = (items: readonly string[], none: string): Block => (items.length === 0 ? text(none, "quiet") : { block: "list", items })

const verdicts = ({ only, violations, ends, complete, stuck }: Exploration, words: ReportWords): readonly Block[] => [
  complete ? text(words.complete, "good") : text(words.stopped, "warn"),
  violations.length === 0 ? text(only === undefined ? words.nothingBroken : words.onlyKept(only), "good") : text(words.broken(violations.map(({ what }) => what).join(", ")), "bad"),
  only !== undefined ? text(words.onlyAsked(only), "quiet") : !ends.opened ? text(words.neverOpened, "warn") : ends.all ? text(words.canEnd, "good") : ends.stuck > 0 || stuck.length > 0 ? text(words.cannotEnd, "bad") : text(words.endsUnknown, "warn")
]

const rulesPlot = ({ rules }: Exploration, words: ReportWords): Block => {
  const count = (broken: boolean, met: boolean) => rules.filter((rule) => rule.broken === broken && rule.met === met).length
  return {
    block: "plot", plot: {
      plot: "bars", title: words.rulesFound, axis: words.rules, rows: [
        { name: words.both, value: count(true, true) }, { name: words.neverBroken, value: count(false, true) },
        { name: words.neverMet, value: count(true, false) }, { name: words.neither, value: count(false, false) }
      ]
    }
  }
}

/** Moves as they are, where no story was told of them. */
const moves = (example: CounterExample): ExploredStory => ({ title: example.what, lines: example.moves.map(({ by, tag }) => `${by}: ${tag}`) })

/** @beta */
export const explorationReport = (exploration: Exploration, language: Language, stories?: readonly ExploredStory[]): Report => {
  const words = reportWords[language]
  const number = numberIn(language)
  const { world, only, packs, bound, states, transitions, depth, neverTaken, neverBroken, neverMet, violations, stuck, rules } = exploration
  const said = explorationSaid(exploration, language)
  const told = stories ?? [...violations, ...stuck].map(moves)
  const section = (title: string, ...blocks: readonly Block[]): Section => ({ title, blocks })
  const sections = [
    section(words.found, ...verdicts(exploration, words), { block: "table", title: words.size, columns: [words.name, words.value], rows: [[words.states, states], [words.transitions, transitions], [words.depth, depth]] }),
    ...(told.length === 0 ? [] : [section(words.stories, ...told.map(({ title, lines }): Block => ({ block: "story", title, lines })))]),
    ...(only === undefined ? [
      section(words.rules, rulesPlot(exploration, words), {
        block: "table", title: words.rulesOneByOne, columns: [words.rule, words.isBroken, words.isMet], rows: rules.map(({ rule, broken, met }) => [rule, broken ? words.yes : words.no, met ? words.yes : words.no])
      }),
      section(words.neverBroken, listOf(neverBroken, words.none)),
      section(words.neverMet, listOf(neverMet, words.none)),
      section(words.neverTaken, listOf(neverTaken.steps, words.none))
    ] : []),
    section(words.bound, text(words.bounded(number(bound.people.length), number(bound.moves), bound.days)), listOf([...said.leftOut, ...said.abstraction], words.none)),
    section(words.reductions, listOf(said.reductions.map(({ name, because }) => `${name}: ${because}`), words.none))
  ]
  return { language, title: world.title, lead: [words.explored, `${words.packs}: ${packs.join(", ")}`], sections }
}
