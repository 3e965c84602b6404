/** `omringd glossary`: the words of the trade and what they mean, for one reader. */
import type { Language, Register } from "@omringd/core"
import { glossaryFor } from "@omringd/rules/language"
import { sentenceCase } from "../page/audience.ts"
import { line } from "../page/Line.ts"
import { print } from "../page/print.ts"
import { exits } from "./exits.ts"
import type { Exit } from "./exits.ts"
import type { Terminal } from "./terminal.ts"

export interface GlossaryOptions {
  readonly language: Language
  readonly for: Register
  readonly json?: boolean
}

export const glossary = ({ language, for: reader, json }: GlossaryOptions, { stdout, width }: Terminal): Exit => {
  const { compare } = new Intl.Collator(language)
  const words = glossaryFor(language, reader).toSorted((a, b) => compare(a.term, b.term))
  const lines = words.flatMap(({ term, means }) => [line(sentenceCase(term), { tone: "heading" }), line(means, { indent: 2 })])
  stdout.write(json === true ? `${JSON.stringify({ omringd: 1, language, for: reader, words }, undefined, 2)}\n` : print(lines, { width, stream: stdout }))
  return exits.told
}
