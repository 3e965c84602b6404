/** `omringd notices parked` and `omringd notices resume`: what is no longer tried, and that it is to be tried again. */
import * as Effect from "effect/Effect"
import type { Language } from "@omringd/core"
import type { OutboxFailure, Outgoing, Parked } from "@omringd/core/Notices"
import { openOutbox } from "../notices/places.ts"
import type { WaitingOptions } from "../notices/places.ts"
import { parkedPage } from "../page/parked.ts"
import { print } from "../page/print.ts"
import { exits } from "./exits.ts"
import type { Exit } from "./exits.ts"
import { interruptible } from "./interruptible.ts"
import { nameOf, wrongIn } from "./kept.ts"
import { storeFailure } from "./store-failure.ts"
import type { Terminal } from "./terminal.ts"

export interface ParkedOptions extends WaitingOptions {
  readonly language: Language
  readonly json?: boolean
}
export interface ResumeOptions extends WaitingOptions {
  readonly all?: boolean
  readonly json?: boolean
}

const atOnce = 200

export const parkedIn = (outbox: Outgoing): Effect.Effect<readonly Parked[], OutboxFailure> =>
  Effect.gen(function* () {
    const all: Parked[] = []
    for (let page = yield* outbox.parked(undefined, atOnce); page.length > 0; page = yield* outbox.parked(all.at(-1)?.notice.id, atOnce)) all.push(...page)
    return all
  })

const through = async (options: WaitingOptions, { stderr }: Terminal, use: (outbox: Outgoing) => Effect.Effect<Exit, OutboxFailure>): Promise<Exit> => {
  const wrong = wrongIn(options)
  if (wrong !== undefined) {
    stderr.write(`${wrong}\n`)
    return exits.couldNotRun
  }
  try {
    return await interruptible(Effect.scoped(Effect.flatMap(openOutbox(options), use)))
  } catch (error) {
    const failure = storeFailure(error)
    if (failure === undefined) throw error
    stderr.write(`${failure}\n`)
    return exits.couldNotRun
  }
}

export const parked = (options: ParkedOptions, terminal: Terminal): Promise<Exit> =>
  through(options, terminal, (outbox) => Effect.map(parkedIn(outbox), (all) => {
    const { stdout, width } = terminal
    stdout.write(options.json === true
      ? `${JSON.stringify({ omringd: 1, store: nameOf(options), parked: all }, undefined, 2)}\n`
      : print(parkedPage(all, options.language), { width, stream: stdout }))
    return exits.told
  }))

const counted = (count: number): string => (count === 1 ? "1 notice waits" : `${count} notices wait`)

export const resume = async (ids: readonly string[], options: ResumeOptions, terminal: Terminal): Promise<Exit> => {
  const { stdout, stderr } = terminal
  if ((ids.length > 0) === (options.all === true)) {
    stderr.write("Name what to resume by its id, or say --all: one of them. `omringd notices parked` lists what is parked.\n")
    return exits.couldNotRun
  }
  return through(options, terminal, (outbox) => Effect.gen(function* () {
    const known = new Set((yield* parkedIn(outbox)).map(({ notice }) => String(notice.id)))
    const unknown = ids.filter((id) => !known.has(id))
    if (unknown.length > 0) {
      stderr.write(`Not parked in ${nameOf(options)}: ${unknown.join(", ")}. Nothing was resumed; \`omringd notices parked\` lists what is.\n`)
      return exits.couldNotRun
    }
    const count = yield* ids.length > 0 ? outbox.resume(ids) : outbox.resume()
    if (options.json === true) stdout.write(`${JSON.stringify({ omringd: 1, store: nameOf(options), resumed: count }, undefined, 2)}\n`)
    else stdout.write(count === 0 ? "Nothing was parked.\n" : `${counted(count)} again; \`omringd notices send\` brings what waits.\n`)
    return exits.told
  }))
}
