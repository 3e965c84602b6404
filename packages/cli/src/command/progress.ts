/** A line on the terminal for whoever waits longer than a second; nothing anywhere else, and nothing for who asked for quiet. */
import type { Terminal } from "./terminal.ts"

export interface Progress {
  /** `all`: undefined where nobody knows how much there is. `beside`: what else there is to say, such as the time that is left. */
  step(done: number, all: number | undefined, beside?: string): void
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
      const counted = all === undefined ? String(done) : `${done}/${all}`
      stderr.write(beside === "" ? `\r${counted} ` : `\r\u001b[K${counted} ${beside} `)
    },
    clear: () => {
      if (last > 0) stderr.write("\r\u001b[K")
    }
  }
}
