/** What can be typed, as it is completed: made of the commands themselves. */
import type { Argument, Command, Option } from "commander"
import { helpOf } from "../program/help.ts"

/** What comes in a place: one of these words, a file, a folder, or something of one's own. */
export type Fits = readonly string[] | "file" | "folder" | "text"

export interface Flag {
  /** `--language`, and `-l` if it has one. */
  readonly names: readonly string[]
  readonly says: string
  /** What comes after it; undefined when nothing does. */
  readonly fits: Fits | undefined
}

export interface Offered {
  /** `["notices", "send"]`; empty for the program itself. */
  readonly path: readonly string[]
  readonly says: string
  readonly flags: readonly Flag[]
  readonly commands: readonly Offered[]
  /** What its arguments can be. */
  readonly fits: Fits
}

const files: readonly string[] = ["file", "where", "world", "study", "module"]
const called = (name: string): Fits => {
  if (files.includes(name)) return "file"
  return name === "folder" ? "folder" : "text"
}
const nameIn = (flags: string): string => /[<[](\w+)/u.exec(flags)?.[1] ?? ""

const flagOf = ({ long, short, description, argChoices, flags, required, optional }: Option): Flag => ({
  names: [long, short].flatMap((name) => name ?? []), says: description,
  fits: required || optional ? (argChoices ?? called(nameIn(flags))) : undefined
})

const fitsOf = (command: Command, argument: Argument | undefined): Fits =>
  argument === undefined ? [] : (helpOf(command)?.completes ?? argument.argChoices ?? called(argument.name()))

export const offeredBy = (command: Command, path: readonly string[] = []): Offered => ({
  path, says: command.description(),
  flags: command.createHelp().visibleOptions(command).map(flagOf),
  commands: command.commands.map((one) => offeredBy(one, [...path, one.name()])),
  fits: fitsOf(command, command.registeredArguments[0])
})

/** It and all in it. */
export const allOf = (offered: Offered): readonly Offered[] => [offered, ...offered.commands.flatMap(allOf)]

/** From where one is to a command in it, quoted as bash and zsh match it: `'notices send'`; `' tell'` from the program itself. */
export const stepsIn = (all: readonly Offered[]): readonly string[] =>
  all.flatMap(({ path }) => (path.length === 0 ? [] : [`'${path.slice(0, -1).join(" ")} ${path.at(-1)}'`]))

/** What else can be typed where a word is expected. */
export const wordsAt = ({ commands, fits }: Offered): Fits => (commands.length > 0 ? commands.map(({ path }) => path.at(-1) ?? "") : fits)
