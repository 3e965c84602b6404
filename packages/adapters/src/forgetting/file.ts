/**
 * Certificates in a folder, one file each, which several processes can use at once. A file is written beside its place, synced, and put there
 * whole, so that nobody ever finds half of one. `omringd certificate` reads such a file.
 */
import { resolve } from "node:path"
import * as Effect from "effect/Effect"
import * as Layer from "effect/Layer"
import * as Result from "effect/Result"
import type { Scope } from "effect/Scope"
import * as Stream from "effect/Stream"
import { Certificate, ForgettingLog, ForgettingLogUnavailable } from "@omringd/core/Forgetting"
import type { Log } from "@omringd/core/Forgetting"
import { failureOf } from "./file/failure.ts"
import { Folder } from "./file/folder.ts"

/** @public */
export interface FileOptions {
  /** Begun when it is not there; what it lies in must be. */
  readonly folder: string
}

/** What a certificate's file is called. @public */
export const { nameOf } = Folder

/** The certificate in a file's text; what is wrong with it is told as damage. @public */
export const certificateIn = (file: string, text: string): Result.Result<Certificate, ForgettingLogUnavailable> =>
  Result.mapError(Certificate.read(text), (problems) => {
    const said = problems.map(({ path, message }) => (path.length === 0 ? message : `${path.map(String).join(".")}: ${message}`)).join("; ")
    return new ForgettingLogUnavailable({ log: file, why: "damaged", said })
  })

const logOn = (folder: string, isOpen: () => boolean): Log => {
  const closed = new ForgettingLogUnavailable({ log: folder, why: "closed", said: "it was closed" })
  const attempt = <A>(does: () => A): Effect.Effect<A, ForgettingLogUnavailable> =>
    Effect.suspend(() => (isOpen() ? Effect.try({ try: does, catch: (thrown) => failureOf(folder, thrown) }) : Effect.fail(closed)))
  /** None where its file went since its name was read. */
  const one = (name: string): Effect.Effect<readonly Certificate[], ForgettingLogUnavailable> =>
    Effect.flatMap(attempt(() => Folder.read(folder, name)), (text) =>
      text === undefined ? Effect.succeed([]) : Effect.map(Effect.fromResult(certificateIn(name, text)), (certificate) => [certificate]))
  return {
    begun: (certificate) => attempt(() => { if (!Folder.has(folder, certificate)) Folder.put(folder, certificate) }),
    completed: (certificate) => Effect.suspend(() => Effect.flatMap(one(Folder.nameOf(certificate)), ([before]) =>
      before !== undefined && Certificate.isCompleted(before) ? Effect.void : attempt(() => Folder.put(folder, certificate)))),
    list: Stream.unwrap(Effect.map(attempt(() => Folder.names(folder)), (names) => Stream.flatMap(Stream.mapEffect(Stream.fromIterable(names), one), Stream.fromIterable)))
  }
}

/** A log for as long as its scope. @public */
export const open = ({ folder: name }: FileOptions): Effect.Effect<Log, ForgettingLogUnavailable, Scope> =>
  Effect.gen(function* () {
    const folder = resolve(name)
    yield* Effect.try({ try: () => { Folder.begin(folder) }, catch: (thrown) => failureOf(folder, thrown) })
    const state = yield* Effect.acquireRelease(Effect.sync(() => ({ isOpen: true })), (one) => Effect.sync(() => { one.isOpen = false }))
    return logOn(folder, () => state.isOpen)
  })

/** @public */
export const layer = (options: FileOptions): Layer.Layer<ForgettingLog, ForgettingLogUnavailable> => Layer.effect(ForgettingLog, open(options))
