import { spawnSync } from "node:child_process"
import { describe, expect, it } from "vitest"

const program = new URL("./process/verifies.ts", import.meta.url).pathname

/** A process whose heap is too small for what it verifies: holding on to every row, or every head, ends it. */
const verified = (trajectories: number, steps: number, mebibytes: number) =>
  spawnSync(process.execPath, [`--max-old-space-size=${mebibytes}`, "--max-semi-space-size=1", "--conditions=@omringd/source", "--disable-warning=ExperimentalWarning", program, String(trajectories), String(steps)], { encoding: "utf8" })

describe("memory does not grow with what is verified", () => {
  it("two hundred thousand steps against an anchor, in long trajectories and in short ones", { timeout: 120_000 }, () => {
    for (const [trajectories, steps] of [[20, 10_000], [100_000, 2]] as const) {
      const { stdout, stderr } = verified(trajectories, steps, 32)
      expect(stdout, stderr.slice(0, 2_000)).toBe(`{"flaws":0,"trajectories":${trajectories},"steps":${trajectories * steps}}\n`)
    }
  })
  it("nor with how much is gone", { timeout: 120_000 }, () => {
    const { stdout, stderr } = verified(300_000, 0, 32)
    expect(stdout, stderr.slice(0, 2_000)).toBe("{\"flaws\":300000,\"trajectories\":0,\"steps\":0}\n")
  })
})
