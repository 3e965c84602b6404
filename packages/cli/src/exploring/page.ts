/** What was explored as a page; each counter-example is told as a story below it. */
import type { Language } from "@omringd/core"
import type { Exploration, Reduction } from "@omringd/lab/explore"
import { locales } from "@omringd/rules/language"
import { blank, line } from "../page/Line.ts"
import type { Line } from "../page/Line.ts"
import { exploringWords } from "./words.ts"

const foundText = ({ found }: Reduction): string =>
  Object.entries(found).map(([key, value]) => `${key}: ${typeof value === "number" ? String(value) : value.join(", ")}`).join("; ")

export const explorationPage = (exploration: Exploration, language: Language): readonly Line[] => {
  const words = exploringWords[language]
  const { world, only, parts = [], packs, bound, states, transitions, depth, complete, violations, ends, neverTaken, neverBroken, neverMet, reductions, abstraction } = exploration
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
      line(`${words.neverTaken}: ${listed(neverTaken.steps)}`),
      line(`${words.neverBroken}: ${listed(neverBroken)}`),
      line(`${words.neverMet}: ${listed(neverMet)}`)
    ] : [line(words.onlyAsked(only), { tone: "quiet" })]),
    blank,
    line(words.bound, { tone: "heading" }),
    line(words.bounded(bound.people.length, bound.moves, bound.days)),
    ...parts.map((part) => line(`${part.title}: ${words.counted(number(part.states), number(part.transitions), part.depth)}${part.complete ? "" : `. ${words.stopped}`}`, { lead: "- " })),
    ...(parts.length > 0 ? [line(words.apart, { tone: "quiet", lead: "~ " })] : []),
    ...Object.entries(bound.leftOut).map(([step, because]) => line(`${step}: ${because}`, { tone: "quiet", lead: "~ " })),
    ...abstraction.map((text) => line(text, { tone: "quiet", lead: "~ " })),
    blank,
    line(words.reductions, { tone: "heading" }),
    ...reductions.filter(({ on }) => on).flatMap((reduction) => [
      line(words.names[reduction.name]),
      line(reduction.because, { tone: "quiet", indent: 2 }),
      line(foundText(reduction), { tone: "quiet", indent: 2 })
    ])
  ]
}
