/** Where a command writes everything, and reads no more than a confirmation. */
export interface Terminal {
  /** Left out: there is nobody to ask. */
  readonly stdin?: NodeJS.ReadableStream & { readonly isTTY?: boolean }
  readonly stdout: NodeJS.WritableStream
  readonly stderr: NodeJS.WritableStream & { readonly isTTY?: boolean }
  /** How many characters fit on a line. */
  readonly width: number
}

/** Lines longer than this are hard to read, however wide the screen is. */
const widest = 96

export const terminalOf = ({ stdin, stdout, stderr }: Pick<NodeJS.Process, "stdin" | "stdout" | "stderr">): Terminal => ({
  stdin, stdout, stderr, width: Math.min(widest, stdout.isTTY ? stdout.columns : widest)
})
