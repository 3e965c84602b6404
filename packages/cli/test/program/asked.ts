/** The program without a process of its own, and its commands as they are defined. */
import { PassThrough } from "node:stream"
import type { Command } from "commander"
import { run } from "../../src/command/run.ts"
import { programOf } from "../../src/program/program.ts"
import { isAsDescribed } from "./described.ts"

export interface Ended {
  readonly exit: number
  readonly out: string
  readonly err: string
}
const read = (stream: PassThrough): string => String((stream.read() as Buffer | null) ?? "")

export interface Sitting {
  /** What someone at the terminal answers; nobody is there when it is left out. */
  readonly typed?: string
  /** Whether someone watches what is said. */
  readonly isWatched?: boolean
  readonly width?: number
}

export const askedAt = async ({ typed, isWatched = false, width = 96 }: Sitting, ...args: readonly string[]): Promise<Ended> => {
  const [stdin, stdout, stderr] = [new PassThrough(), new PassThrough(), Object.assign(new PassThrough(), { isTTY: isWatched })]
  if (typed !== undefined) stdin.end(`${typed}\n`)
  const exit = await run(args, "1.2.3", { ...(typed === undefined ? {} : { stdin: Object.assign(stdin, { isTTY: true }) }), stdout, stderr, width })
  const ended = { exit, out: read(stdout), err: read(stderr) }
  isAsDescribed(args, ended)
  return ended
}
export const asked = (...args: readonly string[]): Promise<Ended> => askedAt({}, ...args)

export const program = (): Command => {
  const nowhere = new PassThrough()
  return programOf({ terminal: { stdout: nowhere, stderr: nowhere, width: 96 }, version: "1.2.3", hushed: () => undefined, ended: () => undefined })
}

export const everyCommand = (one: Command = program()): readonly Command[] => [one, ...one.commands.flatMap(everyCommand)]
export const pathOf = (command: Command): string => (command.parent === null ? command.name() : `${pathOf(command.parent)} ${command.name()}`)

/** As a shell takes a line apart: up to the first pipe, redirection or `&&`. */
export const wordsOf = (line: string): readonly string[] => {
  const words = [...line.matchAll(/"([^"]*)"|'([^']*)'|(\S+)/gu)].map(([, double, single, bare]) => double ?? single ?? bare ?? "")
  const end = words.findIndex((word) => ["|", ">", "&&", "||"].includes(word))
  return end === -1 ? words : words.slice(0, end)
}
