/** `omringd export`: what a store keeps, or what was simulated, as an event log for others' tools. Never anyone's words; the store is read and not changed. */
import { existsSync, readFileSync, writeFileSync } from "node:fs"
import { randomBytes } from "node:crypto"
import * as Effect from "effect/Effect"
import type { Scope } from "effect/Scope"
import { hmacSha256, NotWritten, stepsIn, writeExport } from "@omringd/lab/export"
import type { Coarseness, FormatName, Hmac } from "@omringd/lab/export"
import { evidenceFailure } from "./evidence-failure.ts"
import { exits } from "./exits.ts"
import type { Exit } from "./exits.ts"
import { interruptible } from "./interruptible.ts"
import { nameOf, openLinks, wrongIn } from "./kept.ts"
import type { KeptOptions } from "./kept.ts"
import { openRun } from "../simulating/run.ts"
import { storeFailure } from "./store-failure.ts"
import { remark } from "./terminal.ts"
import type { Terminal } from "./terminal.ts"
import { amount } from "./verify.ts"

export interface ExportOptions extends KeptOptions {
  /** The folder of a simulated run. */
  readonly run?: string
  readonly arm?: string
  readonly replication?: number
  readonly as: FormatName
  readonly out: string
  readonly pseudonyms?: boolean
  readonly times?: Coarseness
  /** A file that keeps the key: made when it is not there. Without it, nobody keeps the key. */
  readonly key?: string
  readonly json?: boolean
}

const keyLength = 32
const encoded = new RegExp(`^[0-9a-f]{${keyLength * 2}}\\n?$`, "u")

type KeyRead = { readonly hmac: Hmac } | { readonly wrong: string }

const keyFrom = (file: string | undefined): KeyRead => {
  if (file === undefined) return { hmac: hmacSha256() }
  try {
    if (!existsSync(file)) writeFileSync(file, `${randomBytes(keyLength).toString("hex")}\n`, { mode: 0o600, flag: "wx" })
    const text = readFileSync(file, "utf8")
    return encoded.test(text) ? { hmac: hmacSha256(Buffer.from(text.trim(), "hex")) } : { wrong: `${file} holds no key: ${keyLength * 2} digits and letters a to f. Nothing was exported.` }
  } catch (error) {
    return { wrong: `${file}: ${error instanceof Error ? error.message : String(error)}. Nothing was exported.` }
  }
}

const notWritten = (error: unknown): string | undefined =>
  error instanceof NotWritten ? `omringd could not write ${error.message}. ${error.why === "full" ? "Make room on the disk and try again." : "See that its folder exists and that you may write there."}` : undefined

const wrongSource = (options: ExportOptions): string | undefined => {
  const { run, store, postgres, arm, replication } = options
  if (run === undefined && (arm !== undefined || replication !== undefined)) return "An arm and a replication are of a simulated run: name its folder with --run FOLDER."
  if (run === undefined) return wrongIn(options)?.replace("--postgres URL", "--postgres URL, or --run FOLDER for a simulated run")
  return store === undefined && postgres === undefined ? undefined : "Name one of --store FILE, --postgres URL and --run FOLDER."
}

const wrongWith = (options: ExportOptions): string | undefined =>
  options.key !== undefined && options.pseudonyms !== true && options.times === undefined
    ? "A key is for --pseudonyms or --times: without these nothing is disguised."
    : wrongSource(options)

/** Where the steps come from, and what it is called. */
interface Source {
  readonly name: string
  steps(): Effect.Effect<Exporting, Effect.Error<ReturnType<typeof openLinks>>, Scope>
}
type Exporting = ReturnType<typeof stepsIn>

const sourceOf = async (options: ExportOptions, release: string): Promise<Source | { readonly wrong: string }> => {
  const { run, arm, replication } = options
  if (run === undefined) return { name: nameOf(options), steps: () => Effect.map(openLinks(options), stepsIn) }
  const opened = await openRun(run, { ...(arm === undefined ? {} : { arm }), ...(replication === undefined ? {} : { replication }) }, release)
  return "wrong" in opened ? opened : { name: opened.name, steps: () => Effect.succeed(opened.steps) }
}

export const exportLog = async (options: ExportOptions, release: string, terminal: Terminal): Promise<Exit> => {
  const { stdout, stderr } = terminal
  const wrong = wrongWith(options)
  const key: KeyRead = wrong === undefined ? keyFrom(options.key) : { wrong }
  if ("wrong" in key) {
    stderr.write(`${key.wrong}\n`)
    return exits.couldNotRun
  }
  const source = await sourceOf(options, release)
  if ("wrong" in source) {
    stderr.write(`${source.wrong} Nothing was exported.\n`)
    return exits.couldNotRun
  }
  const { as, out, pseudonyms = false, times } = options
  const disguise = { as, pseudonyms, hmac: key.hmac, ...(times === undefined ? {} : { times }) }
  try {
    const exported = await interruptible(Effect.scoped(Effect.flatMap(source.steps(), (steps) => writeExport(steps, out, disguise))))
    if (options.json === true) stdout.write(`${JSON.stringify({ omringd: 1, store: source.name, out, as, pseudonyms, ...(times === undefined ? {} : { times }), ...exported }, undefined, 2)}\n`)
    else stdout.write(`${source.name}: ${amount(exported)} in ${out}.${pseudonyms || options.run !== undefined ? "" : remark(terminal, " References to people are as they are: --pseudonyms gives them other names.")}\n`)
    return exits.told
  } catch (error) {
    const failure = notWritten(error) ?? storeFailure(error) ?? evidenceFailure(error)
    if (failure === undefined) throw error
    stderr.write(`${failure}\n`)
    return exits.couldNotRun
  }
}
