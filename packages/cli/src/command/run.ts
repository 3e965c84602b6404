/** The program: what can be asked of it on the command line. */
import { Command, CommanderError, InvalidArgumentError, Option } from "commander"
import { languages, Moment, registers } from "@omringd/core"
import { oldest } from "@omringd/core/Partners"
import { coarsenesses, formats } from "@omringd/lab/export"
import { documentIds } from "@omringd/rules/clauses"
import { anchor } from "./anchor.ts"
import type { AnchorOptions } from "./anchor.ts"
import { certificate } from "./certificate.ts"
import type { CertificateOptions } from "./certificate.ts"
import { conform } from "./conform.ts"
import type { ConformOptions } from "./conform.ts"
import { exits } from "./exits.ts"
import { exportLog } from "./export.ts"
import type { ExportOptions } from "./export.ts"
import { explore } from "./explore.ts"
import type { ExploreOptions } from "./explore.ts"
import { forget } from "./forget.ts"
import type { ForgetOptions } from "./forget.ts"
import { certificateExamples, forgetExamples, retainExamples } from "./forgetting-help.ts"
import { jurisdictionNames, kinds } from "./forgetting.ts"
import { anchorHelp } from "./kept.ts"
import { ledger } from "./ledger.ts"
import type { LedgerOptions } from "./ledger.ts"
import { glossary } from "./glossary.ts"
import type { GlossaryOptions } from "./glossary.ts"
import { notices } from "./notices.ts"
import { partners } from "./partners.ts"
import type { PartnersOptions } from "./partners.ts"
import { retain } from "./retain.ts"
import type { RetainOptions } from "./retain.ts"
import { schema } from "./schema.ts"
import { simulate } from "./simulate.ts"
import type { SimulateOptions } from "./simulate.ts"
import { tell } from "./tell.ts"
import type { TellOptions } from "./tell.ts"
import type { Terminal } from "./terminal.ts"
import { verify } from "./verify.ts"
import type { VerifyOptions } from "./verify.ts"

const day = (text: string): string => {
  if (!Moment.isDay(text)) throw new InvalidArgumentError("It must be a day that exists, written YYYY-MM-DD.")
  return text
}

const age = (text: string): number => {
  const years = Number(text)
  if (!/^\d{1,2}$/.test(text) || years > oldest) throw new InvalidArgumentError(`It must be an age in whole years, 0 to ${oldest}.`)
  return years
}

const wholeNumber = (text: string): number => {
  if (!/^\d{1,6}$/.test(text)) throw new InvalidArgumentError("It must be a whole number, 0 to 999999.")
  return Number(text)
}

const manyStates = (text: string): number => {
  if (!/^[1-9]\d{0,8}$/.test(text)) throw new InvalidArgumentError("It must be a number of states, 1 to 999999999.")
  return Number(text)
}

const millis = (text: string): number => {
  if (!/^[1-9]\d{0,6}$/.test(text)) throw new InvalidArgumentError("It must be a number of milliseconds, 1 to 9999999.")
  return Number(text)
}

const workers = (text: string): number => {
  if (!/^[1-9]\d{0,2}$/.test(text)) throw new InvalidArgumentError("It must be a number of workers, 1 to 999.")
  return Number(text)
}

const names = (text: string): readonly string[] => text.split(",").map((name) => name.trim()).filter((name) => name !== "")

const examples = `
Examples:
  $ omringd tell spink.yaml                            the whole story, for professionals, in English
  $ omringd tell spink.yaml --language nl --for child  the same for a child, in Dutch
  $ omringd tell spink.yaml --until 2015-10-04         as far as was known on that day
  $ omringd tell spink.yaml --store spink.db           kept; told again, it goes on from there
  $ omringd tell spink.yaml --json | jq '.owed'        as data
`
const partnersExamples = `
Examples:
  $ omringd partners town.yaml --need evenings-off --near oudstraat
  $ omringd partners town.yaml --need homework --near 9999 --child-age 9 --language nl
`
const ledgerExamples = `
Examples:
  $ omringd ledger --document 004 --language nl        the charter, clause by clause, in Dutch
  $ omringd ledger --json | jq '.clauses["not-alone"]' one clause as data
  $ omringd ledger --markdown > docs/ledger.md         the page in the documentation
`
const conformExamples = `
Examples:
  $ omringd conform ./store.ts                         what it exports as \`conform\`, clause by clause
  $ omringd conform @example/rules --junit tests.xml   a package of this folder; the same for a build server
  $ omringd conform ./store.ts --json                  as data
  $ omringd conform --all --json conformance.json      everything that is shipped
  $ omringd conform --zoo --markdown                   what the clauses catch: docs/conformance.md

A module exports what is to be looked at:
  import { conformStore } from "@omringd/conformance"
  export const conform = conformStore("mine", { can: ["durable"], fresh: () => ({ store: layer(...) }) })
or conformPack(myPack()), or conformDoor, conformKeyring, conformDirectory, conformOutbox, conformNotifier("mine", { ... }), or a list of these.
It can be TypeScript where Node takes types away.

Exit codes:
  0  every clause is kept; what was passed over is said
  1  could not run: the options, the module, or a file to write
  2  a clause is not kept; with --zoo: something broken was not caught
`
const exploreExamples = `
Examples:
  $ omringd explore                                    one family, from the first signal to the end
  $ omringd explore world.yaml --states 1000000        another world, up to so many states
  $ omringd explore world.yaml --case found.yaml && omringd tell found.yaml
  $ omringd explore --json | jq '.states, .complete'   as data

Exit codes:
  0  nothing was found broken, as far as it was looked at
  1  could not run: the options
  2  something is broken, or a trajectory cannot end; or the world is wrong
`
const simulateExamples = `
Examples:
  $ omringd simulate study.yaml --out results          what it came to, and tables as CSV and Parquet in results/
  $ omringd simulate study.yaml --out results --workers 8
  $ omringd simulate study.yaml --out results --json | jq '.summary'

Interrupted, or out of disk: run the same again and it goes on from there, to the same bytes.

Exit codes:
  0  simulated, all of it
  1  could not run: the options, the folder or the disk
  2  the study is wrong; every mistake is named
  130, 143  interrupted: what was done is kept
`
const evidenceExamples = `
Examples:
  $ omringd verify --store omringd.db                            every step against its chain
  $ omringd anchor --store omringd.db --to /elsewhere/anchor     keep where each chain ends, somewhere else
  $ omringd verify --store omringd.db --anchor /elsewhere/anchor nothing was cut off or rewritten since then either
  $ omringd verify --store omringd.db --json | jq '.flaws'       as data
${anchorHelp}
What came after the last anchor can be cut unseen: anchor often. Whoever can write both the store and the anchor can forge both.

Exit codes:
  0  whole; \`anchor\`: anchored
  1  could not run: the options, the store or the anchor
  2  a flaw was found; \`anchor\`: and nothing was anchored
`
const exportExamples = `
Examples:
  $ omringd export --store omringd.db --as ocel --pseudonyms --times week --out log.json    for whoever may not know who it is about
  $ omringd export --store omringd.db --as xes --out log.xes                                the references as they are
  $ omringd export --store omringd.db --as xes --pseudonyms --key mine.key --out log.xes    the same pseudonyms each time

Never anyone's words. A pseudonym is made with a key that nobody keeps, unless --key names a file for it: whoever has that file can find
out who is who. With --times everything of one family is moved by the same number of whole weeks, 1 to 52, by the same key. Pseudonyms and
coarse times are no anonymity: what is left of a family's course can still be known by whoever knows that course.

Exit codes:
  0  exported
  1  could not run: the options, the store or the file; the file is as it was
`
const exitCodes = `
Exit codes:
  0  told, also when steps in it were refused: that is part of the story
  1  could not run: the options, or the store
  2  the case file is wrong (or the directory of partners), or cannot be read; nothing was recorded
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
    .option("--all", "tell each need by itself, and again what was told before")
    .option("--json", "print one JSON document with the same content as data")
    .option("--store <file>", "keep what is recorded in this SQLite file, and go on from what it holds")
    .option("--until <day>", "tell what was recorded by the end of this day", day)
    .addHelpText("after", `${examples}${exitCodes}`)
    .action(async (file: string, options: TellOptions) => {
      exit = await tell(file, options, terminal)
    })
  program
    .command("partners")
    .description("list who can do what near here for a need: lighter and nearer first, with why")
    .argument("<file>", "a directory of partners (YAML or JSON); see examples/partners.yaml")
    .requiredOption("-n, --need <code>", "one of the directory's needs")
    .requiredOption("-p, --near <place>", "one of the directory's places")
    .option("--child-age <years>", "leave out what is for other ages", age)
    .option("--on <day>", "what there is on this day; today when left out", day)
    .addOption(new Option("-l, --language <language>", "the language to list it in").choices(languages).default("en"))
    .option("--json", "print one JSON document with the same content as data")
    .addHelpText("after", partnersExamples)
    .action(async (file: string, options: PartnersOptions) => {
      exit = await partners(file, options, terminal)
    })
  program
    .command("glossary")
    .description("print the words of the trade and what they mean, from A to Z")
    .addOption(new Option("-l, --language <language>", "the language to print it in").choices(languages).default("en"))
    .addOption(new Option("-f, --for <reader>", "whom to explain it to").choices(registers).default("professional"))
    .option("--json", "print one JSON document with the same content as data")
    .action((options: GlossaryOptions) => {
      exit = glossary(options, terminal)
    })
  program
    .command("ledger")
    .description("tell for each clause of the sources what answers it, and for each rule how far it is reached")
    .addOption(new Option("-d, --document <id>", "only the clauses of this document").choices(documentIds))
    .addOption(new Option("-l, --language <language>", "the language to tell it in").choices(languages).default("en"))
    .option("--histories <number>", "how many random histories to explore", wholeNumber, 200)
    .option("--seed <number>", "where they begin: the same seed gives the same histories", wholeNumber, 2026)
    .option("--cases <folder>", "a folder of case files; examples/cases when it is there")
    .addOption(new Option("--json", "print one JSON document with the same content as data, by clause id").conflicts("markdown"))
    .option("--markdown", "print one Markdown document")
    .addHelpText("after", ledgerExamples)
    .action(async (options: LedgerOptions) => {
      exit = await ledger(options, terminal)
    })
  program
    .command("conform")
    .description("look whether a store, a pack of rules, a door, a keyring, a directory of people, an outbox or a notifier keeps every clause of its kind")
    .argument("[module]", "a module (a path, or the name of a package) that exports `conform`")
    .option("--all", "look at all that is shipped: stores, doors, packs, keyrings, directories, outboxes and notifiers")
    .option("--postgres <url>", "with --all: look at the PostgreSQL store too, on this database")
    .addOption(new Option("--json [file]", "print one JSON document instead; or write it to this file").conflicts("markdown"))
    .option("--junit <file>", "write JUnit XML to this file")
    .option("--badge <file>", "write a badge (SVG) to this file")
    .option("--patience <ms>", "how long one clause may take, in milliseconds", millis)
    .option("--zoo", "look whether the clauses catch what is broken on purpose")
    .option("--markdown", "with --zoo: print one Markdown document")
    .addHelpText("after", conformExamples)
    .action(async (module: string | undefined, options: ConformOptions) => {
      exit = await conform(module, options, version, terminal)
    })
  program
    .command("explore")
    .description("look at every state that the steps of a bounded world lead to: what breaks, what cannot end, what is never taken")
    .argument("[world]", "a world (YAML or JSON); see examples/worlds/README.md")
    .addOption(new Option("-l, --language <language>", "the language to tell it in").choices(languages).default("en"))
    .option("--json", "print one JSON document with the same content as data")
    .option("--depth <number>", "stop so many steps from the beginning", wholeNumber)
    .option("--states <number>", "stop after so many states", manyStates)
    .option("--no-symmetry", "states that differ by names alone are not one")
    .option("--no-order", "facts are told at every moment, not first")
    .option("--no-lists", "the order of every list counts")
    .option("--case <file>", "write the first counter-example to this case file")
    .option("--html <file>", "write a report to this file: one page that needs no network")
    .addHelpText("after", exploreExamples)
    .action(async (world: string | undefined, options: ExploreOptions) => {
      exit = await explore(world, options, terminal)
    })
  program
    .command("simulate")
    .description("simulate an office and its families over years, each step judged by the rules in force: waiting, working, what is owed")
    .argument("<study>", "a study (YAML or JSON); see examples/research-study/study.yaml")
    .requiredOption("-o, --out <folder>", "where results are kept; the same folder again goes on from what it holds")
    .option("-w, --workers <number>", "worker threads; the results are the same with any number", workers, 1)
    .option("--json", "print one JSON document with the same content as data")
    .addHelpText("after", simulateExamples)
    .action(async (study: string, options: SimulateOptions) => {
      exit = await simulate(study, options, version, terminal)
    })
  const stored = (command: Command): Command =>
    command
      .option("--store <file>", "an SQLite file; it is read and not changed")
      .option("--postgres <url>", "a PostgreSQL database")
      .option("--forgotten <names>", "trajectories lawfully forgotten since they were anchored, with commas between", names)
      .addHelpText("after", evidenceExamples)
  stored(program.command("verify"))
    .description("verify that each kept step is as it was recorded, and that none is missing")
    .option("--anchor <where>", "also against this anchor: a file or an address")
    .option("--json", "print one JSON document with the same content as data")
    .action(async (options: VerifyOptions) => {
      exit = await verify(options, terminal)
    })
  stored(program.command("anchor"))
    .description("keep where each chain ends, elsewhere than the steps; only when the store is whole and goes on from what was anchored")
    .requiredOption("--to <where>", "the anchor: a file or an address")
    .action(async (options: AnchorOptions) => {
      exit = await anchor(options, terminal)
    })
  const forgetful = (command: Command): Command =>
    command
      .option("--store <file>", "an SQLite file")
      .option("--postgres <url>", "a PostgreSQL database")
      .addOption(new Option("-j, --jurisdiction <place>", "whose law says how long things are kept").choices(jurisdictionNames).makeOptionMandatory())
      .addOption(new Option("--holds <kinds...>", "what files hold here beside what a trajectory tells").choices(kinds))
      .addOption(new Option("--unopened <kind>", "what a report is here that nobody became involved after").choices(kinds))
      .option("--keyring <where>", "where people's keys are: a folder, or the URL of a PostgreSQL database")
      .option("--certificates <folder>", "where certificates are kept; begun when it is not there")
      .option("--authority <reference>", "on whose authority it is done")
      .addOption(new Option("-l, --language <language>", "the language to list it in").choices(languages).default("en"))
      .option("--json", "print one JSON document with the same content as data")
      .option("--yes", "do not ask whether it is meant")
  forgetful(program.command("retain"))
    .description("list what is due to be forgotten, why, until when and by which source; and carry it out")
    .option("--on <day>", "what is due on this day; today when left out", day)
    .option("--carry-out", "forget what is due, after a confirmation")
    .addHelpText("after", retainExamples)
    .action(async (options: RetainOptions) => {
      exit = await retain(options, terminal)
    })
  forgetful(program.command("forget"))
    .description("someone asks to be forgotten: refused with its grounds where something is to be kept, or carried out")
    .argument("<person>", "a reference to the person, as it stands in the trajectories")
    .option("--by <reference>", "who asks; the person when left out")
    .option("--ground <code>", "a ground of your own, where no term is known or the law lets people ask earlier")
    .option("--view <file>", "their own view of a step (JSON), attached when it is refused")
    .addHelpText("after", forgetExamples)
    .action(async (person: string, options: ForgetOptions) => {
      exit = await forget(person, options, terminal)
    })
  program
    .command("certificate")
    .description("tell what a certificate says was forgotten, and look again whether it is so")
    .argument("<file>", "a certificate, out of the folder of certificates")
    .option("--store <file>", "an SQLite file; it is read and not changed")
    .option("--postgres <url>", "a PostgreSQL database")
    .option("--keyring <where>", "where people's keys are: a folder, or the URL of a PostgreSQL database")
    .option("--forgotten <names>", "trajectories lawfully removed since, with commas between", names)
    .option("--json", "print one JSON document with the same content as data")
    .addHelpText("after", certificateExamples)
    .action(async (file: string, options: CertificateOptions) => {
      exit = await certificate(file, options, terminal)
    })
  notices(program, terminal, (ended) => { exit = ended })
  program
    .command("export")
    .description("write what a store keeps as an event log for the tools of process mining: OCEL 2.0 (JSON) or XES")
    .option("--store <file>", "an SQLite file; it is read and not changed")
    .option("--postgres <url>", "a PostgreSQL database")
    .addOption(new Option("--as <format>", "the format").choices(Object.keys(formats)).makeOptionMandatory())
    .requiredOption("--out <file>", "the file to write; what was there is replaced when it is whole")
    .option("--pseudonyms", "other names for people, families, trajectories and what is in them")
    .addOption(new Option("--times <how>", "move the times of each family, and make them this coarse").choices(coarsenesses))
    .option("--key <file>", "keep the key of the pseudonyms in this file, or use the one that is there")
    .addHelpText("after", exportExamples)
    .action(async (options: ExportOptions) => {
      exit = await exportLog(options, terminal)
    })
  program
    .command("schema")
    .description("print the JSON Schema of every step, of one step, of a case file, of a directory of partners or people, or of a certificate")
    .argument("[name]", "a step, such as GoalSet, or case-file, partners, people or certificate")
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
