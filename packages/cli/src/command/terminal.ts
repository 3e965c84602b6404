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
  /** How many characters fit on a line. */
  readonly width: number
}

/** Lines longer than this are hard to read, however wide the screen is. */
const widest = 96

export const terminalOf = ({ stdin, stdout, stderr }: Pick<NodeJS.Process, "stdin" | "stdout" | "stderr">): Terminal => ({
  stdin, stdout, stderr, width: Math.min(widest, stdout.isTTY ? stdout.columns : widest)
})
