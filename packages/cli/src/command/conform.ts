/** `omringd conform MODULE`: looks whether a store, a pack, a door, a keyring, a directory, an outbox or a notifier keeps its clauses. */
import { writeFile } from "node:fs/promises"
import { dirname, join } from "node:path"
import { Report } from "@omringd/conformance"
import type { About, Conform } from "@omringd/conformance"
import { load } from "../conform/load.ts"
import { conformPage, proofPage } from "../conform/page.ts"
import { proofMarkdown } from "../conform/proof-markdown.ts"
import { postgresAt } from "../conform/postgres.ts"
import type { PostgresServer } from "../conform/postgres.ts"
import { webhookIfThere } from "../conform/notifiers.ts"
import { looked } from "../conform/proof.ts"
import { shipped } from "../conform/shipped.ts"
import type { Shipped } from "../conform/shipped.ts"
import { print } from "../page/print.ts"
import { exits } from "./exits.ts"
import type { Exit } from "./exits.ts"
import { missingDriver } from "./missing-driver.ts"
import { progress } from "./progress.ts"
import { temporaryFile } from "./temporary.ts"
import type { Terminal } from "./terminal.ts"

export interface ConformOptions {
  readonly all?: boolean
  /** The URL of a PostgreSQL database. */
  readonly postgres?: string
  readonly zoo?: boolean
  readonly markdown?: boolean
  /** True: printed instead of the page. */
  readonly json?: string | true
  readonly junit?: string
  readonly badge?: string
  readonly patience?: number
}

const said = (error: unknown): string => (error instanceof AggregateError ? error.errors : [error]).map((one: unknown) => (one instanceof Error ? one.message : String(one))).join("; ")

export const lookAt = async (conforms: readonly Conform[], patience: number | undefined, terminal: Terminal): Promise<readonly Report[]> => {
  const all = conforms.reduce((sum, { clauses }) => sum + clauses, 0)
  const shown = progress(terminal)
  const reports: Report[] = []
  let done = 0
  try {
    for (const { look } of conforms) reports.push(await look({ ...(patience === undefined ? {} : { patience }), told: () => shown.step(++done, all) }))
  } finally {
    shown.clear()
  }
  return reports
}

/** The file that could not be written; undefined when all were. */
const write = async (files: readonly (readonly [string | undefined, string])[]): Promise<string | undefined> => {
  for (const [file, text] of files) {
    try {
      if (file !== undefined) await writeFile(file, text)
    } catch (error) {
      return `${file} could not be written: ${said(error)}`
    }
  }
  return undefined
}

export const show = async (reports: readonly Report[], about: About, options: ConformOptions, terminal: Terminal): Promise<Exit> => {
  const { stdout, stderr, width } = terminal
  const document = Report.json(reports, about)
  stdout.write(options.json === true ? document : print(conformPage(reports, about.leftOut ?? []), { width, stream: stdout }))
  const problem = await write([[options.json === true ? undefined : options.json, document], [options.junit, Report.junit(reports, about)], [options.badge, Report.badge(reports)]])
  if (problem !== undefined) {
    stderr.write(`${problem}\n`)
    return exits.couldNotRun
  }
  return reports.every(Report.passed) ? exits.told : exits.notKept
}

const zoo = async ({ json, markdown }: ConformOptions, terminal: Terminal): Promise<Exit> => {
  const shown = progress(terminal)
  const proofs = await looked(shown.step)
  shown.clear()
  const { stdout, width } = terminal
  if (json === true) stdout.write(`${JSON.stringify({ omringd: 1, proofs }, undefined, 2)}\n`)
  else stdout.write(markdown === true ? proofMarkdown(proofs) : print(proofPage(proofs), { width, stream: stdout }))
  return proofs.every(({ broken }) => broken.every(({ caughtBy }) => caughtBy.length > 0)) ? exits.told : exits.notKept
}

/** What is shipped, on files and schemas of our own that are gone afterwards. */
const withShipped = async (postgres: PostgresServer | undefined, use: (all: Shipped) => Promise<Exit>): Promise<Exit> => {
  const { file, remove } = temporaryFile()
  let files = 0
  try {
    const webhook = await webhookIfThere()
    const where = { newFile: () => join(dirname(file), `${++files}.db`), ...(postgres === undefined ? {} : { postgres }), ...(webhook === undefined ? {} : { webhook }) }
    return await use(shipped(where))
  } finally {
    await postgres?.close()
    remove()
  }
}

const all = async (options: ConformOptions, version: string, terminal: Terminal): Promise<Exit> => {
  let server: PostgresServer | undefined
  try {
    if (options.postgres !== undefined) server = await postgresAt(options.postgres)
  } catch (error) {
    const driver = missingDriver(said(error))
    terminal.stderr.write(`PostgreSQL could not be reached with --postgres: ${said(error)}${driver === undefined ? "" : `. ${driver}`}\n`)
    return exits.couldNotRun
  }
  return withShipped(server, async ({ conforms, leftOut }) => show(await lookAt(conforms, options.patience, terminal), { version, leftOut }, options, terminal))
}

export const conform = async (module: string | undefined, options: ConformOptions, version: string, terminal: Terminal): Promise<Exit> => {
  const refuse = (why: string): Exit => {
    terminal.stderr.write(`${why}\n`)
    return exits.couldNotRun
  }
  const chosen = [module, options.all, options.zoo].filter((one) => one !== undefined).length
  if (chosen !== 1) {
    const swallowed = typeof options.json === "string" ? ` \`${options.json}\` was taken for the file of --json: name the module first.` : ""
    return refuse(`Name a module to look at, or say --all or --zoo: one of them.${chosen === 0 ? swallowed : ""}`)
  }
  if (options.markdown === true && options.zoo !== true) return refuse("--markdown goes with --zoo.")
  if (options.postgres !== undefined && options.all !== true) return refuse("--postgres goes with --all.")
  if (options.zoo === true) return zoo(options, terminal)
  if (options.all === true) return all(options, version, terminal)
  const loaded = await load(module ?? "", process.cwd())
  if ("problem" in loaded) return refuse(loaded.problem)
  try {
    return await show(await lookAt(loaded.conforms, options.patience, terminal), { version }, options, terminal)
  } catch (error) {
    return refuse(`${module} could not be looked at: ${said(error)}`)
  }
}
