/**
 * Letters in a Maildir, one file each, for whatever takes them from there: a mail reader, a printer, someone who posts them. A letter is written beside
 * its place, flushed, and only then put there, so that nobody finds half of one; brought a second time it is the same file.
 */
import { promises } from "node:fs"
import * as path from "node:path"
import * as Clock from "effect/Clock"
import * as Effect from "effect/Effect"
import * as Layer from "effect/Layer"
import type { Scope } from "effect/Scope"
import { NotDelivered, Notifier } from "@omringd/core/Notices"
import type { Letter, Notifying } from "@omringd/core/Notices"

export interface MaildirOptions {
  /** It must be there; `tmp`, `new` and `cur` in it are made when they are not. */
  readonly folder: string
}

const parts = ["tmp", "new", "cur"] as const

/** The text as the body of a mail, under what tells whom it is for. */
const mailOf = ({ notice, to, text }: Letter): string =>
  [`Message-ID: <${notice.id}@omringd>`, `Omringd-To: ${notice.to}`, `Content-Language: ${to.language}`, "Content-Type: text/plain; charset=utf-8", "", text].join("\n")

const causes: { readonly [code: string]: NotDelivered["why"] } = { ENOENT: "unreachable", ENOTDIR: "unreachable", EACCES: "not-allowed", EPERM: "not-allowed", EROFS: "not-allowed" }

/** What was thrown names the folder, which is no secret, and the letter's id; never a text. */
const failureOf = (thrown: unknown): NotDelivered => {
  const code = thrown instanceof Error && "code" in thrown ? String(thrown.code) : ""
  return new NotDelivered({ notifier: "maildir", why: causes[code] ?? "failed", said: code === "" ? "it could not be written" : code, lasting: false })
}
const closed = new NotDelivered({ notifier: "maildir", why: "closed", said: "it was closed", lasting: false })

const flushed = async (file: string, text: string): Promise<void> => {
  const handle = await promises.open(file, "w")
  try {
    await handle.writeFile(text)
    await handle.sync()
  } finally {
    await handle.close()
  }
}

/** A notifier for as long as its scope. */
export const open = ({ folder }: MaildirOptions): Effect.Effect<Notifying, never, Scope> =>
  Effect.gen(function* () {
    let isOpen = true
    let count = 0
    yield* Effect.addFinalizer(() => Effect.sync(() => { isOpen = false }))
    const put = async (letter: Letter, now: number): Promise<void> => {
      const { id } = letter.notice
      for (const part of parts) await promises.mkdir(path.join(folder, part)).catch((thrown: NodeJS.ErrnoException) => (thrown.code === "EEXIST" ? undefined : Promise.reject(thrown)))
      const there = await Promise.all(parts.slice(1).map((part) => promises.readdir(path.join(folder, part))))
      if (there.flat().some((name) => name.includes(`.${id}.`))) return
      const name = `${now}.${id}.${process.pid}_${++count}`
      await flushed(path.join(folder, "tmp", name), mailOf(letter))
      await promises.rename(path.join(folder, "tmp", name), path.join(folder, "new", name))
    }
    const send = (letter: Letter): Effect.Effect<void, NotDelivered> =>
      Effect.gen(function* () {
        if (!isOpen) return yield* closed
        const now = yield* Clock.currentTimeMillis
        yield* Effect.tryPromise({ try: () => put(letter, now), catch: failureOf })
      })
    return { send }
  })

export const layer = (options: MaildirOptions): Layer.Layer<Notifier> => Layer.effect(Notifier, open(options))

export { layer as maildir }
