/** A line on the terminal for whoever waits longer than a second; nothing anywhere else. */
import type { Terminal } from "./terminal.ts"

export interface Progress {
  step(done: number, all: number): void
  clear(): void
}

const patience = 1_000
const every = 100

export const progress = ({ stderr }: Pick<Terminal, "stderr">, now: () => number = () => performance.now()): Progress => {
  const begun = now()
  let last = 0
  return {
    step: (done, all) => {
      const time = now()
      if (stderr.isTTY !== true || time - begun < patience || time - last < every) return
      last = time
      stderr.write(`\r${done}/${all} `)
    },
    clear: () => {
      if (last > 0) stderr.write("\r\u001b[K")
    }
  }
}
