/** The program: what can be asked of it on the command line. */
import { Command, CommanderError, InvalidArgumentError, Option } from "commander"
import { languages, Moment, registers } from "@omringd/core"
import { exits } from "./exits.ts"
import { schema } from "./schema.ts"
import { tell } from "./tell.ts"
import type { TellOptions } from "./tell.ts"
import type { Terminal } from "./terminal.ts"

const day = (text: string): string => {
  if (!Moment.isDay(text)) throw new InvalidArgumentError("It must be a day that exists, written YYYY-MM-DD.")
  return text
}

const examples = `
Examples:
  $ omringd tell spink.yaml                            the whole story, for professionals, in English
  $ omringd tell spink.yaml --language nl --for child  the same for a child, in Dutch
  $ omringd tell spink.yaml --until 2015-10-04         as far as was known on that day
  $ omringd tell spink.yaml --store spink.db           kept; told again, it goes on from there
  $ omringd tell spink.yaml --json | jq '.owed'        as data
`
const exitCodes = `
Exit codes:
  0  told, also when steps in it were refused: that is part of the story
  1  could not run: the options, or the store
  2  the case file is wrong, or cannot be read; nothing was recorded
`

export const run = async (args: readonly string[], version: string, terminal: Terminal): Promise<number> => {
  let exit: number = exits.told
  const program = new Command("omringd")
    .description("Tells what happened in a family's trajectory with the services: what may be done, what is owed, how safe each child is.")
    .version(version, "-V, --version", "print the version")
    .helpOption("-h, --help", "print this help")
    .helpCommand(false)
    .addHelpText("after", `${examples}${exitCodes}`)
    .showHelpAfterError("Ask `omringd --help` what there is.")
    .configureOutput({ writeOut: (text) => void terminal.stdout.write(text), writeErr: (text) => void terminal.stderr.write(text) })
    .exitOverride()
  program
    .command("tell")
    .description("take the steps of a case file one by one, and tell what happened")
    .argument("<file>", "a case file (YAML); see examples/cases/README.md")
    .addOption(new Option("-l, --language <language>", "the language to tell it in").choices(languages).default("en"))
    .addOption(new Option("-f, --for <reader>", "whom to tell it to").choices(registers).default("professional"))
    .option("--json", "print one JSON document with the same content as data")
    .option("--store <file>", "keep what is recorded in this SQLite file, and go on from what it holds")
    .option("--until <day>", "tell what was recorded by the end of this day", day)
    .addHelpText("after", `${examples}${exitCodes}`)
    .action(async (file: string, options: TellOptions) => {
      exit = await tell(file, options, terminal)
    })
  program
    .command("schema")
    .description("print the JSON Schema of every step, of one step, or of a case file")
    .argument("[name]", "a step, such as GoalSet, or case-file")
    .action((name?: string) => {
      exit = schema(name, terminal)
    })
  try {
    await program.parseAsync(args, { from: "user" })
    return exit
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? exits.told : exits.couldNotRun
    throw error
  }
}
