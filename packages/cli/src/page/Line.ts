/** A page is lines that know how they sound, not how they look: colour and width come when they are printed. @beta */
export type Tone = "title" | "heading" | "phase" | "day" | "plain" | "quiet" | "good" | "warn" | "bad"

/** @beta */
export interface Line {
  readonly indent: number
  readonly tone: Tone
  readonly text: string
  /** Stands before the text: a mark, behind which the text hangs when it goes on over several lines, or a label. */
  readonly lead: string
}

export const line = (text: string, { indent = 0, tone = "plain", lead = "" }: Partial<Omit<Line, "text">> = {}): Line => ({ text, indent, tone, lead })
export const blank: Line = line("")
export const indented = (lines: readonly Line[], by: number): readonly Line[] => lines.map((one) => ({ ...one, indent: one.indent + by }))
