/** What help says below the options. It is data, so that examples are run, pages made and exit codes looked at in tests. */
import type { Command } from "commander"

export interface Help {
  /** A line that can be typed, and what it is for. */
  readonly examples: readonly (readonly [line: string, says?: string])[]
  /** What there is to know besides. */
  readonly notes?: string
  /** What each exit code of it means. */
  readonly exits: { readonly [code: string]: string }
  /** What its argument can be, for completion. */
  readonly completes?: readonly string[]
  /** The first keys of the document that `--json` prints. */
  readonly json?: readonly string[]
}

const helps = new WeakMap<Command, Help>()
export const helpOf = (command: Command): Help | undefined => helps.get(command)

const block = (title: string, rows: readonly (readonly [first: string, second?: string | undefined])[]): string => {
  const width = Math.max(...rows.map(([first, second]) => (second === undefined ? 0 : first.length)))
  return `${title}:\n${rows.map(([first, second]) => `  ${second === undefined ? first : `${first.padEnd(width)}  ${second}`}\n`).join("")}`
}

const below = ({ examples, notes, exits }: Help): string =>
  ["", block("Examples", examples.map(([line, says]) => [`$ ${line}`, says] as const)), ...(notes === undefined ? [] : [`${notes.trim()}\n`]), block("Exit codes", Object.entries(exits))].join("\n").trimEnd()

export const helped = <C extends Command>(command: C, help: Help): C => {
  helps.set(command, help)
  command.addHelpText("after", below(help))
  return command
}
