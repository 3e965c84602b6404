/** The program, asked once: what it ends with. */
import { CommanderError } from "commander"
import { faultSaid } from "../program/fault.ts"
import { programOf } from "../program/program.ts"
import { asksForJson, saying } from "../program/said.ts"
import { exits } from "./exits.ts"
import type { Terminal } from "./terminal.ts"

const ended = async (args: readonly string[], version: string, terminal: Terminal): Promise<number> => {
  let exit: number = exits.told
  const own = { ...terminal, quiet: false }
  const program = programOf({ terminal: own, version, hushed: () => { own.quiet = true }, ended: (its) => { exit = its } })
  try {
    await program.parseAsync(args, { from: "user" })
    return exit
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? exits.told : exits.couldNotRun
    if (process.env["OMRINGD_FAULTS"] === "whole") throw error
    terminal.stderr.write(faultSaid(error, version))
    return exits.fault
  }
}

export const run = async (args: readonly string[], version: string, terminal: Terminal): Promise<number> => {
  if (!asksForJson(args)) return ended(args, version, terminal)
  const said = saying(terminal)
  const exit = await ended(args, version, said.terminal)
  said.end(exit)
  return exit
}
