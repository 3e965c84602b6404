/** Someone's words as they stand on the page, with whose they are; and what stands there when they are not this reader's to read. */
import type { StepTag, Words } from "@omringd/core"
import { mayQuote, sentenceCase, sentenceOf } from "@omringd/cli/page"
import type { Reading } from "./reading.ts"

/** Words between marks, and in which language they are when that is known. What was forgotten nobody said: that is said in the reader's. */
export interface Quoted {
  readonly quote: string
  readonly lang?: string
}
export const quoted = (words: Words, { audience, speaks }: Pick<Reading, "audience" | "speaks">): Quoted => {
  const quote = audience.quote(words)
  return { quote, ...(speaks === undefined || !quote.includes(words.text) ? {} : { lang: speaks }) }
}

/** One thing under a heading: words and whose they are, or a sentence that says what happened. */
export interface Entry extends Partial<Quoted> {
  readonly by?: string
  readonly line?: string
  /** Stands before it: what it did to a child, who sees it another way. */
  readonly lead?: string
}
export interface Piece {
  readonly heading: string
  readonly entries: readonly Entry[]
}

export const spoken = (words: Words, reading: Reading, lead?: string): Entry => ({
  ...quoted(words, reading), by: reading.audience.name(words.by), ...(lead === undefined ? {} : { lead })
})

type Held = { readonly step: StepTag; readonly [field: string]: unknown }

/** The words, or for whom they were not meant the sentence of their step. */
export const told = (words: Words, step: Held, reading: Reading): Entry => {
  const { audience } = reading
  return mayQuote(words, step.step, audience) ? spoken(words, reading) : { line: sentenceCase(sentenceOf(step, words.by, audience)) }
}

/** What belongs to words that are quoted, and goes unsaid with them. */
export const beside = (words: Words | undefined, step: StepTag, reading: Reading, lead: string): readonly Entry[] =>
  words === undefined || !mayQuote(words, step, reading.audience) ? [] : [{ lead, ...quoted(words, reading) }]

/** Each thing once, and no heading without anything under it. */
export const pieces = (...all: readonly Piece[]): readonly Piece[] => {
  const seen = new Set<string>()
  const isNew = (entry: Entry): boolean => {
    const key = JSON.stringify(entry)
    return !seen.has(key) && seen.add(key).size > 0
  }
  return all.map(({ heading, entries }) => ({ heading, entries: entries.filter(isNew) })).filter(({ entries }) => entries.length > 0)
}
