/** `omringd forget PERSON`: someone asks to be forgotten. It is refused with its grounds, or carried out with a certificate. */
import { readFile } from "node:fs/promises"
import { join } from "node:path"
import * as Effect from "effect/Effect"
import { nameOf as fileOf } from "@omringd/adapters/forgetting/file"
import { isReference } from "@omringd/core"
import type { Language, Words } from "@omringd/core"
import type { Forgotten, OwnView } from "@omringd/core/Forgetting"
import { print } from "../page/print.ts"
import { confirmed, nobodyToAsk } from "./confirm.ts"
import { exits } from "./exits.ts"
import type { Exit } from "./exits.ts"
import { forgettingFailure } from "./forgetting-failure.ts"
import { openForgetting, wrongIn } from "./forgetting.ts"
import type { ForgettingOptions } from "./forgetting.ts"
import { asData } from "./forgotten.ts"
import { interruptible } from "./interruptible.ts"
import { refusalLines } from "./refused.ts"
import type { Terminal } from "./terminal.ts"

export interface ForgetOptions extends ForgettingOptions {
  /** Who asks. */
  readonly by?: string
  /** The host's own ground. */
  readonly ground?: string
  /** A file with their own view. */
  readonly view?: string
  readonly language: Language
  readonly json?: boolean
}

const viewHelp = "It is JSON: {\"trajectory\": ..., \"to\": the id of a step, \"says\": {\"text\": ..., \"about\": [...], \"by\": ...}}."

/** What is in the file, or what is wrong with it. Whether it can be taken is for the practice to say. */
const viewIn = async (file: string): Promise<OwnView | string> => {
  try {
    const value: unknown = JSON.parse(await readFile(file, "utf8"))
    const { trajectory, to, says } = (typeof value === "object" && value !== null ? value : {}) as { readonly [key: string]: unknown } // each is looked at
    if (!isReference(trajectory) || !isReference(to) || typeof says !== "object" || says === null) return `${file} holds no view. ${viewHelp}`
    return { trajectory, to, says: says as Words } // the practice refuses what are no words
  } catch (error) {
    return `${file} could not be read: ${error instanceof Error ? error.message : String(error)}. ${viewHelp}`
  }
}

const wrong = (person: string, options: ForgetOptions): string | undefined => {
  const named = { PERSON: person, "--authority": options.authority, "--by": options.by, "--ground": options.ground }
  const bad = Object.entries(named).find(([, value]) => value !== undefined && !isReference(value))
  if (bad !== undefined) return `${bad[0]} must be a reference (1-64 letters, digits and . _ : @ / -): certificates hold no names.`
  return options.keyring === undefined ? "Name where keys are: --keyring FOLDER, or the URL of a PostgreSQL database." : wrongIn(options)
}

const told = (person: string, { language, certificates = "" }: ForgetOptions, { stdout, width }: Terminal, answer: Forgotten): void => {
  if (answer.ok) {
    const { certificate: { in: places } } = answer
    const words = places.reduce((sum, one) => sum + one.words, 0)
    stdout.write(`${person}: forgotten. ${words} pieces of words in ${places.length} trajectories open no more. Certificate: ${join(certificates, fileOf(answer.certificate))}\n`)
    return
  }
  const { grounds, attached } = answer.refused
  stdout.write(`${person}: not forgotten.\n${print(refusalLines(grounds, language), { width, stream: stdout })}`)
  if (attached !== undefined) {
    stdout.write(attached.ok
      ? `Their own view was attached: step ${attached.step} of ${attached.trajectory}.\n`
      : `Their own view was not attached: ${attached.refusal.reasons.map(({ reason }) => reason).join(", ")}. See that the step is there, and that the words are about people in it.\n`)
  }
}

export const forget = async (person: string, options: ForgetOptions, terminal: Terminal): Promise<Exit> => {
  const { stdout, stderr } = terminal
  const { by = person, authority = "", ground, json = false, yes = false } = options
  const stop = (said: string): Exit => {
    stderr.write(`${said}\n`)
    return exits.couldNotRun
  }
  const wrongly = wrong(person, options)
  if (wrongly !== undefined) return stop(wrongly)
  const view = options.view === undefined ? undefined : await viewIn(options.view)
  if (typeof view === "string") return stop(view)
  try {
    const answer = yes ? true : await confirmed(terminal, `forget ${person}`)
    if (answer === undefined) return stop(nobodyToAsk)
    if (!answer) return stop("Nothing was destroyed.")
    const asked = { person, by, authority, ...(ground === undefined ? {} : { own: ground }), ...(view === undefined ? {} : { view }) }
    const came = await interruptible(Effect.scoped(Effect.flatMap(openForgetting(options), ({ request }) => request(asked))))
    if (json) stdout.write(`${JSON.stringify({ omringd: 1, person, ...asData(came) }, undefined, 2)}\n`)
    else told(person, options, terminal, came)
    return came.ok ? exits.told : exits.refused
  } catch (error) {
    const failure = forgettingFailure(error)
    if (failure === undefined) throw error
    return stop(failure)
  }
}
