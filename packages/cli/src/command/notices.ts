/** `omringd notices`: what can be asked of it on the command line. */
import { InvalidArgumentError, Option } from "commander"
import type { Command } from "commander"
import { languages, Moment } from "@omringd/core"
import { packNames, usualPacks } from "../packs.ts"
import type { Exit } from "./exits.ts"
import { noticeRules } from "./notice-rules.ts"
import type { NoticeRulesOptions } from "./notice-rules.ts"
import { parked, resume } from "./parked.ts"
import type { ParkedOptions, ResumeOptions } from "./parked.ts"
import { send } from "./send.ts"
import type { SendOptions } from "./send.ts"
import type { Terminal } from "./terminal.ts"

const moment = (text: string): string => {
  if (!Moment.isMoment(text)) throw new InvalidArgumentError("It must be a day (YYYY-MM-DD) or a UTC moment (YYYY-MM-DDThh:mm:ssZ) that exists.")
  return text
}

const packs = (text: string): readonly string[] => {
  const named = text.split(",").map((name) => name.trim()).filter((name) => name !== "")
  const unknown = named.filter((name) => !packNames.includes(name))
  if (named.length === 0 || unknown.length > 0) throw new InvalidArgumentError(`There are ${packNames.join(", ")}.`)
  return named
}

const noticesExamples = `
Examples:
  $ omringd notices send --store omringd.db --people people.yaml --to console --once
  $ omringd notices send --store omringd.db --people people.yaml --to "smtp://mail.example.org?from=omringd@example.org"
  $ omringd notices send --postgres postgres://db.example.org/omringd --people people.yaml --to nats://nats.example.org
  $ omringd notices parked --store omringd.db --language nl     what is no longer tried, why, and what would help
  $ omringd notices parked --store omringd.db --json | jq -r '.parked[].notice.id'
  $ omringd notices resume --store omringd.db --all             try it again
`
const sendHelp = `
Where notices go (--to):
  console                                       one line each, here; for trying things
  https://host/path                             a CloudEvent, signed as Standard Webhooks says
  smtp://host:587?from=ADDRESS                  e-mail; smtps:// encrypts from the first byte, &tls=none is for a server on this machine
  nats://host:4222?prefix=NAME&stream=NAME      a JetStream stream; tls:// for an encrypted connection, &create makes the stream
  amqps://host/vhost?exchange=NAME              an exchange of RabbitMQ; &routing-key=KEY
People read what goes to console and by e-mail. To the others go codes, references and days.

What is secret comes from the environment: OMRINGD_TO_USER, OMRINGD_TO_PASSWORD, OMRINGD_TO_TOKEN (NATS), OMRINGD_TO_SECRET (https://; several
with commas between), OMRINGD_TO_AUTHORIZATION (https://). Each can be a file instead: OMRINGD_TO_PASSWORD_FILE names it.

A sealed store needs no keys here: notices hold nobody's words.

The first time on a store with a past, --since says from when on people are told. One process at a time brings under a --name; others wait for
their turn, and can look whose days have come.

Exit codes:
  0  with --once: all that could be brought now was; what rests for someone's quiet hours waits
  1  could not run: the options, the store or where it goes
  2  with --once: something was parked or is to be tried again, or could not be read; or the directory of people is wrong, and nothing was sent
`
/** `ended` is told what each of them ends with. */
export const notices = (program: Command, terminal: Terminal, ended: (exit: Exit) => void): void => {
  const group = program.command("notices").description("tell people what they must be told, and see what could not be").addHelpText("after", noticesExamples)
  const waiting = (command: Command): Command =>
    command
      .option("--store <file>", "an SQLite file")
      .option("--postgres <url>", "a PostgreSQL database")
      .option("--name <name>", "tells several ways of bringing apart", "notices")
      .addHelpText("after", noticesExamples)
  group
    .command("rules")
    .description("list who is told what, by which rule: after which step, or when something is due")
    .addOption(new Option("--packs <names>", "of these packs, with commas between; of all when left out").argParser(packs).default(packNames, "all"))
    .addOption(new Option("-l, --language <language>", "the language to list it in").choices(languages).default("en"))
    .addOption(new Option("--json", "print one JSON document with the same content as data").conflicts("markdown"))
    .option("--markdown", "print one Markdown table: docs/notices.md")
    .action((options: NoticeRulesOptions) => {
      ended(noticeRules(options, terminal))
    })
  waiting(group.command("send"))
    .description("tell people what follows from each step and each day, until interrupted")
    .requiredOption("--people <file>", "the directory of people (YAML or JSON); see examples/people.yaml")
    .requiredOption("--to <where>", "console, or an address: see below")
    .addOption(new Option("--packs <names>", "the packs whose notices are brought, with commas between").argParser(packs).default(usualPacks, usualPacks.join(",")))
    .option("--since <moment>", "tell nothing of what was recorded before this day or moment", moment)
    .option("--once", "bring what can be brought now, and end")
    .addHelpText("after", sendHelp)
    .action(async (options: SendOptions) => {
      ended(await send(options, terminal))
    })
  waiting(group.command("parked"))
    .description("list what is no longer tried: since when, why, and what would help")
    .addOption(new Option("-l, --language <language>", "the language to list it in").choices(languages).default("en"))
    .option("--json", "print one JSON document with the same content as data")
    .action(async (options: ParkedOptions) => {
      ended(await parked(options, terminal))
    })
  waiting(group.command("resume"))
    .description("let what is parked wait again, in its old place")
    .argument("[ids...]", "the ids of what is parked")
    .option("--all", "all that is parked")
    .action(async (ids: readonly string[], options: ResumeOptions) => {
      ended(await resume(ids, options, terminal))
    })
}
