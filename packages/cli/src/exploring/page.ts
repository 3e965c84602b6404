/** What was explored as a page; each counter-example is told as a story below it. */
import type { Language, Practice } from "@omringd/core"
import { explorationSaid } from "@omringd/lab/explore"
import type { Exploration } from "@omringd/lab/explore"
import { locales } from "@omringd/rules/language"
import { blank, line } from "../page/Line.ts"
import type { Line } from "../page/Line.ts"
import { neverBecause } from "./never.ts"
import { exploringWords } from "./words.ts"
import type { ExploringWords } from "./words.ts"

/** Each step that was never taken, with why. */
const neverLines = (exploration: Exploration, practice: Practice, { neverBecause: words }: ExploringWords): readonly Line[] => {
  const because = neverBecause(exploration, practice)
  return exploration.neverTaken.steps.map((tag) => {
    const one = because(tag)
    return line(`${tag}: ${one.because === "bound" || one.because === "held" ? words[one.because] : words[one.because](one.of.join(", "))}`, { lead: "- ", indent: 2 })
  })
}

export const explorationPage = (exploration: Exploration, practice: Practice, language: Language): readonly Line[] => {
  const words = exploringWords[language]
  const { world, only, parts = [], packs, bound, states, transitions, depth, complete, violations, ends, neverTaken, neverBroken, neverMet } = exploration
  const said = explorationSaid(exploration, language)
  const number = (value: number) => value.toLocaleString(locales[language])
  const listed = (list: readonly string[]) => (list.length === 0 ? words.none : list.join(", "))
  const endText = !ends.opened ? words.neverOpened : ends.all ? words.canEnd : ends.stuck > 0 ? words.cannotEnd : words.endsUnknown
  return [
    line(world.title, { tone: "title" }),
    line(packs.join(", "), { tone: "quiet" }),
    blank,
    line(`${words.counted(number(states), number(transitions), depth)}. ${complete ? words.complete : words.stopped}`, { tone: complete ? "plain" : "warn" }),
    violations.length === 0 ? line(only === undefined ? words.invariants : words.onlyKept(only), { tone: "good" }) : line(`${words.broken[violations[0]?.kind ?? "invariant"]}: ${violations.map(({ what }) => what).join(", ")}`, { tone: "bad" }),
    ...(only === undefined ? [
      line(endText, { tone: !ends.opened ? "warn" : ends.all ? "good" : ends.stuck > 0 ? "bad" : "warn" }),
      line(neverTaken.steps.length === 0 ? `${words.neverTaken}: ${words.none}` : `${words.neverTaken}:`),
      ...neverLines(exploration, practice, words),
      line(`${words.neverBroken}: ${listed(neverBroken)}`),
      line(`${words.neverMet}: ${listed(neverMet)}`)
    ] : [line(words.onlyAsked(only), { tone: "quiet" })]),
    blank,
    line(words.bound, { tone: "heading" }),
    line(words.bounded(bound.people.length, bound.moves, bound.days)),
    ...parts.map((part) => line(`${part.title}: ${words.counted(number(part.states), number(part.transitions), part.depth)}${part.complete ? "" : `. ${words.stopped}`}`, { lead: "- " })),
    ...(parts.length > 0 ? [line(words.apart, { tone: "quiet", lead: "~ " })] : []),
    ...[...said.leftOut, ...said.abstraction].map((text) => line(text, { tone: "quiet", lead: "~ " })),
    blank,
    line(words.reductions, { tone: "heading" }),
    ...said.reductions.flatMap(({ name, because, found }) => [line(name), line(because, { tone: "quiet", indent: 2 }), line(found, { tone: "quiet", indent: 2 })])
  ]
}
