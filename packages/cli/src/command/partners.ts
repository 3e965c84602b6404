/** `omringd partners FILE --need CODE --near PLACE`: lists who can do what near here. */
import * as Result from "effect/Result"
import type { Day, Language } from "@omringd/core"
import { Partners } from "@omringd/core/Partners"
import type { Query } from "@omringd/core/Partners"
import { partnersPage } from "../page/partners.ts"
import { print } from "../page/print.ts"
import { openPartners } from "../directory-file/partners.ts"
import { exits } from "./exits.ts"
import type { Exit } from "./exits.ts"
import { showProblems } from "./problems.ts"
import type { Terminal } from "./terminal.ts"

export interface PartnersOptions {
  readonly need: string
  readonly near: string
  readonly childAge?: number
  readonly on?: Day
  readonly language: Language
  readonly json?: boolean
}

const next = "None of it was used. `omringd schema partners` prints the format; `omringd example partners.yaml` shows it."

/** Today in UTC. */
const today = (): Day => new Date().toISOString().slice(0, 10)

export const partners = async (file: string, options: PartnersOptions, terminal: Terminal): Promise<Exit> => {
  const { stdout, stderr } = terminal
  const read = await openPartners(file)
  if ("problems" in read) return showProblems(file, read.problems, next, terminal)
  const { need, near, on = today(), childAge } = options
  const query: Query = { need, near, on, ...(childAge === undefined ? {} : { childAge }) }
  const answer = Partners.find(read.partners, query)
  if (Result.isFailure(answer)) {
    const asked: { readonly [key: string]: string } = { need: `--need ${need}`, near: `--near ${near}`, on: `--on ${on}`, childAge: `--child-age ${childAge}` }
    for (const { path, message } of answer.failure) stderr.write(`${asked[String(path[0])]} ${message}\n`)
    return exits.couldNotRun
  }
  stdout.write(options.json === true
    ? `${JSON.stringify({ omringd: 1, title: read.partners.title, query, ...answer.success }, undefined, 2)}\n`
    : print(partnersPage({ partners: read.partners, query, answer: answer.success }, options.language), { width: terminal.width, stream: stdout }))
  return exits.told
}
