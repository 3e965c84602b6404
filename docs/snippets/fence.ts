/** The fenced blocks of a page, with what their first line says of them: `ts title="first-steps.ts"`, `ts around="a-store.ts"`, `sh norun="the reason"`. */
export interface Fence {
  readonly language: string
  /** The file that it is. */
  readonly title: string | undefined
  /** The program, in `around/`, of which this is the part that is worth reading. */
  readonly around: string | undefined
  /** A file of this repository that its reader has already; `... as ...` when they have it under another name. */
  readonly beside: string | undefined
  /** The file of this repository that it is quoted from, word for word; a line that says `// ...` stands for what is left out. */
  readonly from: string | undefined
  /** What reads it, of those in `read.ts`. */
  readonly as: string | undefined
  /** Why it does not run. */
  readonly norun: string | undefined
  readonly text: string
  /** The line on which it begins, from 1. */
  readonly line: number
}

const attribute = (head: string, name: string): string | undefined => new RegExp(`\\b${name}="([^"]+)"`, "u").exec(head)?.[1]

export const fencesIn = (page: string): readonly Fence[] =>
  [...page.matchAll(/^```([^\n]*)\n([\s\S]*?)^```$/gmu)].map(({ 1: head = "", 2: text = "", index }) => ({
    language: /^\w*/u.exec(head)?.[0] ?? "",
    title: attribute(head, "title"),
    around: attribute(head, "around"),
    beside: attribute(head, "beside"),
    from: attribute(head, "from"),
    as: attribute(head, "as"),
    norun: attribute(head, "norun"),
    text,
    line: page.slice(0, index).split("\n").length
  }))

/** What looks like the edge of a block: twice as many as there are blocks, unless one is indented, written with `~~~`, or never ends. */
export const edgesIn = (page: string): number => page.match(/^[ \t>]*(?:```|~~~)/gmu)?.length ?? 0
