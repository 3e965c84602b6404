/**
 * How hard a text reads, as LIX (Björnsson, 1968): words per sentence plus the percentage of long words. It was made for Swedish
 * and is used for Dutch and English too; below 30 is how children's books read. It counts, it does not understand.
 */
import type { Register } from "@omringd/core"

/** A long word has more letters than this. */
const longerThan = 6
const wordPattern = /[\p{L}\p{N}]+(?:['’.,-][\p{L}\p{N}]+)*/gu
const sentenceEnd = /[.!?:]+(?=\s|$)/u
/** A name that is to be filled in counts as one short word. */
const nameToFillIn = /\{\w+\}/gu

const wordsOf = (text: string): readonly string[] => text.match(wordPattern) ?? []
const isLong = (word: string): boolean => [...word.matchAll(/\p{L}/gu)].length > longerThan

/** The words of a text, with `Noor` for each name that is to be filled in. */
export const words = (text: string): readonly string[] => wordsOf(text.replaceAll(nameToFillIn, "Noor"))

/** A sentence ends at a full stop, question mark, exclamation mark or colon; text without any is one sentence. */
export const sentences = (text: string): readonly string[] =>
  text.replaceAll(nameToFillIn, "Noor").split(sentenceEnd).filter((part) => wordsOf(part).length > 0)

/** words / sentences + 100 × words of more than six letters / words. Nothing to read is 0. @beta */
export const lix = (text: string): number => {
  const all = words(text)
  if (all.length === 0) return 0
  return all.length / sentences(text).length + (100 * all.filter(isLong).length) / all.length
}

/** The highest LIX a text for a family or a child may have. Ours to set: no source gives it. @beta */
export const hardest = { family: 40, child: 30 } as const satisfies Partial<Record<Register, number>>
