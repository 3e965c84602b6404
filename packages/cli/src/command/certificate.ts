/** `omringd certificate FILE`: reads a certificate and looks again whether what it says is so. */
import { readFile } from "node:fs/promises"
import * as Effect from "effect/Effect"
import * as Result from "effect/Result"
import { sha256 } from "@omringd/adapters/evidence/sha256"
import { Certificate, check, Finding } from "@omringd/core/Forgetting"
import { exits } from "./exits.ts"
import type { Exit } from "./exits.ts"
import { forgettingFailure } from "./forgetting-failure.ts"
import { openKeyring, opening } from "./forgetting.ts"
import { interruptible } from "./interruptible.ts"
import { nameOf, openLinks, wrongIn as wrongInKept } from "./kept.ts"
import type { KeptOptions } from "./kept.ts"
import { readOnlyStore } from "./read-only.ts"
import type { Terminal } from "./terminal.ts"
import { counted } from "./verify.ts"

export interface CertificateOptions extends KeptOptions {
  readonly keyring?: string
  /** Trajectories lawfully removed since. */
  readonly forgotten?: readonly string[]
  readonly json?: boolean
}

const said = (certificate: Certificate): string => {
  const { trajectory, keys, in: places, authority, begun, completed, ground, shared } = certificate
  const what = [
    ...(trajectory === undefined ? [] : [`the trajectory ${trajectory}`]), ...(keys.length === 0 ? [] : [`the ${keys.length === 1 ? "key" : "keys"} of ${keys.map(({ person }) => person).join(", ")}`])
  ]
  const terms = ground.terms.map(({ child, trajectory: of, because, until, source }) => `  ${because} of ${child ?? of}, until the end of ${until} (${[source.by, source.at].filter((one) => one !== undefined).join(", ")})`)
  const why = ground.code === "request" ? `asked by ${ground.by}${ground.own === undefined ? "" : `, on the ground ${ground.own}`}` : "what was kept is over"
  return [
    `Destroyed: ${what.join(", and ")}. Begun ${begun}, ${completed === undefined ? "not completed" : `completed ${completed}`}, on the authority of ${authority}: ${why}.`, ...terms,
    ...places.map((one) => `  ${counted(one.words, "piece", "pieces")} of words in ${counted(one.steps, "step", "steps")} of ${one.trajectory}, which was at step ${one.version}`),
    ...(shared.length === 0 ? [] : [`  shared with ${shared.map(({ person, words }) => `${person} (${words})`).join(", ")}`])
  ].map((one) => `${one}\n`).join("")
}

const wrongIn = (options: CertificateOptions, { keys }: Certificate): string | undefined => {
  const wrong = wrongInKept(options)
  if (wrong !== undefined) return `${wrong} It was not looked at again.`
  return keys.length > 0 && options.keyring === undefined ? "It says that keys were destroyed: name the keyring with --keyring, or nothing is shown. It was not looked at again." : undefined
}

const looked = (certificate: Certificate, { forgotten = [], ...options }: CertificateOptions) =>
  Effect.scoped(Effect.gen(function* () {
    const links = yield* openLinks(options)
    const keys = yield* openKeyring(options.keyring)
    return yield* check(certificate, { sha256, links, keys, store: opening(readOnlyStore(links), keys), forgotten })
  }))

export const certificate = async (file: string, options: CertificateOptions, { stdout, stderr }: Terminal): Promise<Exit> => {
  const { json = false } = options
  try {
    const text = await readFile(file, "utf8").catch((error: unknown) => (error instanceof Error ? error : new Error(String(error))))
    if (typeof text !== "string") {
      stderr.write(`${file} could not be read: ${text.message}. Name a file out of the folder of --certificates.\n`)
      return exits.couldNotRun
    }
    const read = Certificate.read(text)
    if (Result.isFailure(read)) {
      for (const { path, message } of read.failure) stderr.write(`${file}: ${path.length === 0 ? message : `${path.map(String).join(".")}: ${message}`}\n`)
      stderr.write(`It is no certificate as it was written. Bring back a copy.\n`)
      return exits.flawed
    }
    if (!json) stdout.write(said(read.success))
    const wrong = wrongIn(options, read.success)
    if (wrong !== undefined) {
      stderr.write(`${wrong}\n`)
      return exits.couldNotRun
    }
    const findings = await interruptible(looked(read.success, options))
    if (json) stdout.write(`${JSON.stringify({ omringd: 1, store: nameOf(options), certificate: read.success, findings, whole: findings.length === 0 }, undefined, 2)}\n`)
    else stdout.write(findings.length === 0 ? `It is so, in ${nameOf(options)}.\n` : `${findings.map((one) => `${Finding.sentence(one)}\n`).join("")}\n${counted(findings.length, "finding", "findings")} in ${nameOf(options)}: look into these.\n`)
    return findings.length === 0 ? exits.told : exits.flawed
  } catch (error) {
    const failure = forgettingFailure(error)
    if (failure === undefined) throw error
    stderr.write(`${failure}\n`)
    return exits.couldNotRun
  }
}
