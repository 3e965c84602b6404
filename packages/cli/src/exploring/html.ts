/** What was explored as a page of HTML, with the stories of its counter-examples as they are told on the terminal. */
import type { Language } from "@omringd/core"
import type { CounterExample, Exploration } from "@omringd/lab/explore"
import { explorationReport, htmlOf } from "@omringd/lab/report"
import type { ExploredStory } from "@omringd/lab/report"
import type { Line } from "../page/Line.ts"
import { titleOf } from "./title.ts"
import { exploringWords } from "./words.ts"

/** Of a telling, what happened: what stands under its first heading, without the details of each step. How it stands now and what is owed is on the terminal. */
const happened = (lines: readonly Line[]): readonly Line[] => {
  const begin = lines.findIndex(({ tone }) => tone === "heading")
  const end = lines.findIndex(({ tone }, index) => index > begin && tone === "heading")
  const story = begin === -1 ? lines : lines.slice(begin + 1, end === -1 ? lines.length : end)
  const plain = story.filter(({ tone, text }) => text !== "" && tone === "plain")
  const outermost = Math.min(...plain.map(({ indent }) => indent))
  return plain.filter(({ indent }) => indent === outermost)
}

const told = (example: CounterExample, lines: readonly Line[], language: Language): ExploredStory => {
  const words = exploringWords[language]
  return { title: `${titleOf(example, language)}. ${example.shortest ? words.shortest : words.maybeShorter}`, lines: happened(lines).map(({ lead, text }) => `${lead}${text}`) }
}

export const explorationHtml = (found: Exploration, language: Language, stories: readonly (readonly [CounterExample, readonly Line[]])[]): Promise<string> =>
  htmlOf(explorationReport(found, language, stories.map(([example, lines]) => told(example, lines, language))))
