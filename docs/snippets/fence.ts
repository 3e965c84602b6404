/** The fenced blocks of a page, with what their first line says of them: `ts title="first-steps.ts"`, `sh norun="the reason"`. */
export interface Fence {
  readonly language: string
  /** The file that it is. */
  readonly title: string | undefined
  /** Why it does not run. */
  readonly norun: string | undefined
  readonly text: string
  /** The line on which it begins, from 1. */
  readonly line: number
}

const attribute = (head: string, name: string): string | undefined => new RegExp(`${name}="([^"]+)"`, "u").exec(head)?.[1]

export const fencesIn = (page: string): readonly Fence[] =>
  [...page.matchAll(/^```([^\n]*)\n([\s\S]*?)^```$/gmu)].map(({ 1: head = "", 2: text = "", index }) => ({
    language: /^\w*/u.exec(head)?.[0] ?? "",
    title: attribute(head, "title"),
    norun: attribute(head, "norun"),
    text,
    line: page.slice(0, index).split("\n").length
  }))
