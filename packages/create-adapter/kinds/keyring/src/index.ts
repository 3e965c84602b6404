/**
 * Keys of people in one file that only its user can read, for one process at a time. Each change writes it anew beside its place, flushed, and only then
 * puts it there: so no key is half made or half destroyed. What a disk keeps of a file that was replaced, this cannot reach.
 */
import { randomFillSync } from "node:crypto"
import * as fs from "node:fs"
import * as path from "node:path"
import * as Effect from "effect/Effect"
import * as Layer from "effect/Layer"
import type { Scope } from "effect/Scope"
import type { PersonId } from "@omringd/core"
import { KeyringUnavailable, PeoplesKeys } from "@omringd/core/Sealing"
import type { Keyring, Keys } from "@omringd/core/Sealing"

export interface KeyFileOptions {
  /** Begun when it is not there; the folder it lies in must be, and be as well kept as the keys in it. */
  readonly file: string
}

const keyLength = 32

/** How often a key was destroyed, and the keys as Base64. */
interface Written {
  readonly destroyed: number
  readonly keys: readonly (readonly [PersonId, string])[]
}
const isWritten = (value: unknown): value is Written =>
  typeof value === "object" && value !== null && "destroyed" in value && Number.isSafeInteger(value.destroyed) && "keys" in value && Array.isArray(value.keys)
  && value.keys.every((one) => Array.isArray(one) && typeof one[0] === "string" && typeof one[1] === "string" && Buffer.from(one[1], "base64").length === keyLength)

const readIn = (file: string): Written => {
  if (!fs.existsSync(file)) return { destroyed: 0, keys: [] }
  const value: unknown = JSON.parse(fs.readFileSync(file, "utf8"))
  if (!isWritten(value)) throw new SyntaxError("this is no file of keys")
  return value
}

const flushed = (file: string, flags: string, write: (descriptor: number) => void): void => {
  const descriptor = fs.openSync(file, flags, 0o600)
  try {
    write(descriptor)
    fs.fsyncSync(descriptor)
  } finally {
    fs.closeSync(descriptor)
  }
}
const writeIn = (file: string, written: Written): void => {
  flushed(`${file}.new`, "w", (descriptor) => { fs.writeFileSync(descriptor, JSON.stringify(written)) })
  fs.renameSync(`${file}.new`, file)
  flushed(path.dirname(file), "r", () => {})
}

const keyringOn = (file: string, before: Written, isOpen: () => boolean): Keyring => {
  let { destroyed } = before
  let keys: ReadonlyMap<PersonId, string> = new Map(before.keys)
  const attempt = <A>(answer: () => A): Effect.Effect<A, KeyringUnavailable> =>
    Effect.suspend(() => {
      if (!isOpen()) return Effect.fail(new KeyringUnavailable({ keyring: file, why: "closed", said: "it was closed" }))
      return Effect.try({ try: answer, catch: (thrown) => failureOf(file, thrown, "other") })
    })
  /** What is written is known, and what could not be written is not. */
  const change = (next: ReadonlyMap<PersonId, string>, times: number): void => {
    writeIn(file, { destroyed: times, keys: [...next] })
    keys = next
    destroyed = times
  }
  const found = (people: readonly PersonId[]): Keys => new Map(people.flatMap((person) => {
    const key = keys.get(person)
    return key === undefined ? [] : [[person, Uint8Array.from(Buffer.from(key, "base64"))] as const]
  }))
  return {
    obtain: (people) => attempt(() => {
      const fresh = [...new Set(people)].filter((person) => !keys.has(person))
      if (fresh.length > 0) change(new Map([...keys, ...fresh.map((person) => [person, randomFillSync(Buffer.alloc(keyLength)).toString("base64")] as const)]), destroyed)
      return found(people)
    }),
    find: (people) => attempt(() => found(people)),
    destroy: (person) => attempt(() => {
      if (!keys.has(person)) return false
      change(new Map([...keys].filter(([one]) => one !== person)), destroyed + 1)
      return true
    }),
    destroyed: attempt(() => destroyed)
  }
}

const causes: { readonly [code: string]: KeyringUnavailable["why"] } = { ENOSPC: "full", EDQUOT: "full", EROFS: "read-only", EACCES: "cannot-open", ENOENT: "cannot-open" }
/** A code, and no text: what is thrown by who reads JSON shows what stands there. */
const failureOf = (keyring: string, thrown: unknown, otherwise: KeyringUnavailable["why"]): KeyringUnavailable => {
  const code = thrown instanceof Error && "code" in thrown ? String(thrown.code) : undefined
  return new KeyringUnavailable({ keyring, why: (code === undefined ? undefined : causes[code]) ?? otherwise, said: code ?? "it cannot be read as it is written" })
}

/** A keyring for as long as its scope. */
export const open = ({ file }: KeyFileOptions): Effect.Effect<Keyring, KeyringUnavailable, Scope> =>
  Effect.gen(function* () {
    const before = yield* Effect.try({ try: () => readIn(file), catch: (thrown) => failureOf(file, thrown, "damaged") })
    const state = yield* Effect.acquireRelease(Effect.sync(() => ({ isOpen: true })), (held) => Effect.sync(() => { held.isOpen = false }))
    return keyringOn(file, before, () => state.isOpen)
  })

export const keyFile = (options: KeyFileOptions): Layer.Layer<PeoplesKeys, KeyringUnavailable> => Layer.effect(PeoplesKeys, open(options))
