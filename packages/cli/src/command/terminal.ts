/** Where a command reads nothing and writes everything. */
export interface Terminal {
  readonly stdout: NodeJS.WritableStream
  readonly stderr: NodeJS.WritableStream & { readonly isTTY?: boolean }
  /** How many characters fit on a line. */
  readonly width: number
}

/** Lines longer than this are hard to read, however wide the screen is. */
const widest = 96

export const terminalOf = ({ stdout, stderr }: Pick<NodeJS.Process, "stdout" | "stderr">): Terminal => ({
  stdout, stderr, width: Math.min(widest, stdout.isTTY ? stdout.columns : widest)
})
