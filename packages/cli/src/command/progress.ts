/** A line on the terminal for whoever waits longer than a second; nothing anywhere else, and nothing for who asked for quiet. */
import type { Terminal } from "./terminal.ts"

export interface Progress {
  /** `beside`: what else there is to say, such as the time that is left. */
  step(done: number, all: number, beside?: string): void
  clear(): void
}

const patience = 1_000
const every = 100

export const progress = ({ stderr: said, watched: stderr = said, quiet = false }: Pick<Terminal, "stderr" | "watched" | "quiet">, now: () => number = () => performance.now()): Progress => {
  const begun = now()
  let last = 0
  return {
    step: (done, all, beside = "") => {
      const time = now()
      if (quiet || stderr.isTTY !== true || time - begun < patience || time - last < every) return
      last = time
      stderr.write(beside === "" ? `\r${done}/${all} ` : `\r\u001b[K${done}/${all} ${beside} `)
    },
    clear: () => {
      if (last > 0) stderr.write("\r\u001b[K")
    }
  }
}
