/** An anchor's text in a file: read piece by piece, and written beside its place and put there whole, so that nobody ever finds half of one. */
import { createReadStream, promises } from "node:fs"
import { dirname, join } from "node:path"
import * as Effect from "effect/Effect"
import type { Scope } from "effect/Scope"
import * as Stream from "effect/Stream"
import { AnchorDocument, AnchorUnavailable } from "@omringd/core/Evidence"
import type { AnchorFailure, Head } from "@omringd/core/Evidence"
import { codeOf, saidOf } from "../disk/failure.ts"
import { sha256 } from "./sha256.ts"

const reasons: { readonly [code: string]: AnchorUnavailable["why"] } = {
  ENOENT: "not-there", ENOTDIR: "cannot-open", EACCES: "not-allowed", EPERM: "not-allowed", EROFS: "not-allowed", EISDIR: "cannot-open", ENOSPC: "full", EDQUOT: "full"
}
const failureOf = (anchor: string) => (thrown: unknown): AnchorUnavailable =>
  new AnchorUnavailable({ anchor, why: reasons[codeOf(thrown)] ?? "other", said: saidOf(thrown) })

/** While writing, what is not there is the folder: only reading finds that nothing was ever kept. */
const writingFailureOf = (anchor: string) => (thrown: unknown): AnchorUnavailable => {
  const failure = failureOf(anchor)(thrown)
  return failure.why === "not-there" ? new AnchorUnavailable({ anchor, why: "cannot-open", said: failure.said }) : failure
}

const attempt = <A>(anchor: string, act: () => Promise<A>): Effect.Effect<A, AnchorUnavailable> => Effect.tryPromise({ try: act, catch: writingFailureOf(anchor) })

/** A new folder, gone after its scope. */
export const newFolder = (anchor: string, prefix: string): Effect.Effect<string, AnchorUnavailable, Scope> =>
  Effect.acquireRelease(
    attempt(anchor, () => promises.mkdtemp(prefix)),
    (folder) => Effect.promise(() => promises.rm(folder, { recursive: true, force: true }))
  )

/** Writes these heads into a new file, synced. */
export const writeHeads = <E>(anchor: string, heads: Stream.Stream<Head, E>, file: string): Effect.Effect<void, E | AnchorUnavailable> =>
  Effect.acquireUseRelease(
    attempt(anchor, () => promises.open(file, "wx")),
    (handle) => Stream.runForEachArray(AnchorDocument.write(sha256, heads), (texts) => attempt(anchor, () => handle.appendFile(texts.join("")))).pipe(
      Effect.andThen(attempt(anchor, () => handle.sync()))
    ),
    (handle) => Effect.promise(() => handle.close())
  )

/** So that the file's new content outlives a power cut. Not every system lets a folder be synced, or needs it. */
const syncFolder = async (folder: string): Promise<void> => {
  try {
    const handle = await promises.open(folder, "r")
    try {
      await handle.sync()
    } finally {
      await handle.close()
    }
  } catch {}
}

export const replace = <E>(anchor: string, heads: Stream.Stream<Head, E>, file: string): Effect.Effect<void, E | AnchorUnavailable> =>
  Effect.scoped(Effect.gen(function* () {
    const made = join(yield* newFolder(anchor, `${file}.new-`), "anchor")
    yield* writeHeads(anchor, heads, made)
    yield* attempt(anchor, async () => {
      await promises.rename(made, file)
      await syncFolder(dirname(file))
    })
  }))

/** An anchor is ASCII: a byte beyond it becomes a character that no line can have. */
const textIn = (anchor: string, file: string): Stream.Stream<string, AnchorUnavailable> =>
  Stream.suspend(() => Stream.fromAsyncIterable<string, AnchorUnavailable>(createReadStream(file, "latin1"), failureOf(anchor)))

/** Read twice: none is given before all of it was found whole. */
export const headsIn = (anchor: string, file: string): Stream.Stream<Head, AnchorFailure> =>
  Stream.unwrap(Effect.map(
    AnchorDocument.check(sha256, anchor, textIn(anchor, file)),
    () => AnchorDocument.read(sha256, anchor, textIn(anchor, file))
  ))
