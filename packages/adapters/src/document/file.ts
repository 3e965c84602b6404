/** A directory in a file: JSON, or YAML by the reader that the host hands over. Read whole, or not at all. */
import { promises } from "node:fs"
import * as Effect from "effect/Effect"
import * as Result from "effect/Result"
import { DirectoryUnavailable, DirectoryWrong } from "@omringd/core/Partners"
import type { DecodingProblem, OpenDirectoryFailure } from "@omringd/core/Partners"
import { codeOf, saidOf } from "../disk/failure.ts"

/** @public */
export interface FileOptions {
  readonly file: string
  /** From text to data: `JSON.parse` when left out; for YAML the `parse` of the package `yaml`. What it throws says where the text is wrong. */
  readonly parse?: (text: string) => unknown
}

/** What is read from a file, and what it is a directory of. */
export interface Kind<A> {
  readonly of: DirectoryWrong["of"]
  readonly read: (data: unknown) => Result.Result<A, readonly DecodingProblem[]>
}

/** Room for thousands of partners or people. Larger files are not opened. @public */
export const largest = 2_000_000

const reasons: { readonly [code: string]: DirectoryUnavailable["why"] } = {
  ENOENT: "not-there", ENOTDIR: "not-there", EACCES: "not-allowed", EPERM: "not-allowed", EISDIR: "no-file"
}

const bytesOf = async (file: string): Promise<Result.Result<Uint8Array, DirectoryUnavailable>> => {
  const refused = (why: DirectoryUnavailable["why"], said: string) => Result.fail(new DirectoryUnavailable({ directory: file, why, said }))
  try {
    const found = await promises.stat(file)
    if (!found.isFile()) return refused("no-file", "this is no ordinary file")
    if (found.size > largest) return refused("too-large", `${found.size} bytes; at most ${largest}`)
    return Result.succeed(await promises.readFile(file))
  } catch (thrown) {
    return refused(reasons[codeOf(thrown)] ?? "other", saidOf(thrown))
  }
}

const decoded = (file: string, bytes: Uint8Array): Result.Result<string, DirectoryUnavailable> =>
  Result.try({
    try: () => new TextDecoder("utf-8", { fatal: true }).decode(bytes),
    catch: () => new DirectoryUnavailable({ directory: file, why: "not-text", said: "this file is not UTF-8 text" })
  })

export const textOf = async (file: string): Promise<Result.Result<string, DirectoryUnavailable>> =>
  Result.flatMap(await bytesOf(file), (bytes) => decoded(file, bytes))

/** Readers of JSON and YAML show the text around what is wrong, with whatever stands in it: only where it is, is said. */
const placeIn = (thrown: unknown): string => {
  const place = /line \d+,? column \d+|position \d+/u.exec(saidOf(thrown))
  return place === null ? "" : `, at ${place[0]}`
}

/** What a text holds. */
export const heldBy = <A>({ file, parse = JSON.parse }: FileOptions, { of, read }: Kind<A>, text: string): Result.Result<A, DirectoryWrong> => {
  const data = Result.try({ try: () => parse(text), catch: (thrown) => [{ path: [], message: `cannot be read as it is written${placeIn(thrown)}` }] })
  return Result.mapError(Result.flatMap(data, read), (problems) => new DirectoryWrong({ directory: file, of, problems }))
}

export const readWhole = <A>(options: FileOptions, kind: Kind<A>): Effect.Effect<A, OpenDirectoryFailure> =>
  Effect.gen(function* () {
    const text = yield* Effect.fromResult(yield* Effect.promise(() => textOf(options.file)))
    return yield* Effect.fromResult(heldBy(options, kind, text))
  })
