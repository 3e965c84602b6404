/** SPIN, when the machine has it (Debian: `spin` and a C compiler). A machine that must have it and does not makes the tests fail. */
import { spawnSync } from "node:child_process"
import { mkdtempSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"

const runs = (command: string, ...args: readonly string[]): boolean => spawnSync(command, args).status === 0

export const hasSpin = runs("spin", "-V") && runs("cc", "--version")
export const mustHaveSpin = (process.env["OMRINGD_MUST"] ?? "").split(/[ ,]+/u).includes("spin")

export interface Checked {
  readonly states: number
  /** How many times an assertion did not hold. */
  readonly errors: number
}

const numberIn = (text: string, pattern: RegExp): number => Number(pattern.exec(text)?.[1] ?? Number.NaN)

/** Every state, each of them once, by a search that goes on after an error. */
export const spin = (promela: string): Checked => {
  const folder = mkdtempSync(join(tmpdir(), "omringd-spin-"))
  const must = (command: string, ...args: readonly string[]): string => {
    const { status, stdout, stderr } = spawnSync(command, args, { cwd: folder, encoding: "utf8", maxBuffer: 1 << 28 })
    if (status !== 0) throw new Error(`${command} ${args.join(" ")}: ${stdout}${stderr}`)
    return stdout
  }
  try {
    writeFileSync(join(folder, "world.pml"), promela)
    must("spin", "-a", "world.pml")
    must("cc", "-O1", "-w", "-DSAFETY", "-DNOREDUCE", "-DVECTORSZ=4096", "-o", "pan", "pan.c")
    const said = must("./pan", "-m1000000", "-c0")
    return { states: numberIn(said, /(\d+) states, stored/u), errors: numberIn(said, /errors: (\d+)/u) }
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
