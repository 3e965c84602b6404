/** Prints a page: wrapped, and coloured when the other end is a terminal that wants it. */
import { styleText } from "node:util"
import type { Line, Tone } from "./Line.ts"

type Style = Parameters<typeof styleText>[0]
const styles: { readonly [T in Tone]: Style | undefined } = {
  title: "bold", heading: ["bold", "cyan"], phase: "cyan", day: "bold", plain: undefined, quiet: "dim", good: "green", warn: "yellow", bad: "red"
}

/** @beta */
export interface Paper {
  readonly width: number
  /** Where it is printed: decides, with NO_COLOR and FORCE_COLOR, whether there is colour. */
  readonly stream: NodeJS.WritableStream
}

/** What a terminal would obey instead of show is left out: a case file is only ever read. */
const shown = (text: string): string => text.replaceAll(/\s+/gu, " ").replaceAll(/[\p{Cc}\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/gu, "").trim()

const lengthOf = (text: string): number => [...text.replaceAll(/\p{M}/gu, "")].length

const wrapped = (text: string, width: number): readonly string[] => {
  const lines: string[] = []
  let current = ""
  for (const word of text.split(" ")) {
    const longer = current === "" ? word : `${current} ${word}`
    if (current !== "" && lengthOf(longer) > width) {
      lines.push(current)
      current = word
    } else current = longer
  }
  return [...lines, current]
}

const narrowest = 24
/** Text hangs behind a mark; a label is part of the text. */
const longestMark = 4

const printed = ({ indent, tone, text, lead }: Line, { width, stream }: Paper): string => {
  const before = " ".repeat(indent)
  const isLabel = lengthOf(lead) > longestMark
  const hanging = " ".repeat(isLabel ? 2 : lengthOf(lead))
  const room = Math.max(narrowest, width - indent - (isLabel ? 0 : lengthOf(lead)))
  const clean = shown(text)
  const ruled = tone === "phase" ? [`── ${clean} ${"─".repeat(Math.max(2, width - indent - lengthOf(clean) - 4))}`] : wrapped(isLabel ? `${lead}${clean}` : clean, room)
  const style = styles[tone]
  return ruled
    .map((part, index) => {
      const whole = `${index === 0 ? (isLabel ? "" : lead) : hanging}${part}`
      return `${before}${style === undefined || whole === "" ? whole : styleText(style, whole, { stream })}`.trimEnd()
    })
    .join("\n")
}

/** @beta */
export const print = (lines: readonly Line[], paper: Paper): string => `${lines.map((line) => printed(line, paper)).join("\n")}\n`
