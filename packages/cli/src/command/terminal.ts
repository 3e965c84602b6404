/** Where a command writes everything, and reads no more than a confirmation. */
import type { Problem } from "../case-file/problem.ts"

export interface Terminal {
  /** Left out: there is nobody to ask. */
  readonly stdin?: NodeJS.ReadableStream & { readonly isTTY?: boolean }
  readonly stdout: NodeJS.WritableStream
  readonly stderr: NodeJS.WritableStream & { readonly isTTY?: boolean }
  /** Where whoever watches sees how far it is, when that is elsewhere than what is said. */
  readonly watched?: Terminal["stderr"]
  /** Is told of problems in a file, as data. */
  readonly noted?: (file: string, problems: readonly Problem[]) => void
  /** The answer and what went wrong, and nothing else. */
  readonly quiet?: boolean
  /** How many characters fit on a line. */
  readonly width: number
}

/** What is said beside the answer, such as what it does not show; nothing for who asked for quiet. */
export const remark = ({ quiet }: Pick<Terminal, "quiet">, text: string): string => (quiet === true ? "" : text)

/** Lines longer than this are hard to read, however wide the screen is. */
const widest = 96

export const terminalOf = ({ stdin, stdout, stderr }: Pick<NodeJS.Process, "stdin" | "stdout" | "stderr">): Terminal => ({
  stdin, stdout, stderr, width: Math.min(widest, stdout.isTTY ? stdout.columns : widest)
})
