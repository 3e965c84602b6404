/** `omringd ledger`: each clause of the sources, what answers it, and how far each rule is reached. */
import type { Language } from "@omringd/core"
import type { DocumentId } from "@omringd/rules/clauses"
import { casesIn, noCases } from "../ledger/cases.ts"
import { ledgerOf } from "../ledger/compute.ts"
import type { Ledger } from "../ledger/Ledger.ts"
import { ledgerMarkdown } from "../ledger/markdown.ts"
import { ledgerPage } from "../ledger/page.ts"
import { print } from "../page/print.ts"
import { exits } from "./exits.ts"
import type { Exit } from "./exits.ts"
import type { Terminal } from "./terminal.ts"

export interface LedgerOptions {
  readonly language: Language
  readonly document?: DocumentId
  readonly histories: number
  readonly seed: number
  /** A folder of case files. */
  readonly cases?: string
  readonly json?: boolean
  readonly markdown?: boolean
}

/** Where the published cases lie, seen from the root of the workspace. */
const published = "examples/cases"

/** Prints it; a clause without an answer is a failure. */
export const show = (found: Ledger, { language, json, markdown }: LedgerOptions, { stdout, stderr, width }: Terminal): Exit => {
  if (json === true) stdout.write(`${JSON.stringify(found, undefined, 2)}\n`)
  else stdout.write(markdown === true ? ledgerMarkdown(found, language) : print(ledgerPage(found, language), { width, stream: stdout }))
  const { unanswered, adrift } = found
  if (unanswered.length + adrift.length === 0) return exits.told
  stderr.write([...unanswered.map((id) => `${id} is a clause without an answer`), ...adrift.map((one) => `${one} is no clause`), ""].join("\n"))
  return exits.couldNotRun
}

export const ledger = async (options: LedgerOptions, terminal: Terminal): Promise<Exit> => {
  const { document, histories, seed } = options
  const cases = await casesIn(options.cases ?? published)
  if (cases === undefined && options.cases !== undefined) {
    terminal.stderr.write(`${options.cases} is no folder that can be read. Name a folder of case files, or leave --cases out.\n`)
    return exits.couldNotRun
  }
  return show(ledgerOf({ cases: cases ?? noCases, histories, seed, ...(document === undefined ? {} : { document }) }), options, terminal)
}
