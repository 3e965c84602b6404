/**
 * A directory of partners in a file: JSON, or YAML by the reader that the host hands over. It is read whole when it is opened, or not
 * at all; what changes in the file later is seen when it is opened again.
 */
import { promises } from "node:fs"
import * as Effect from "effect/Effect"
import * as Layer from "effect/Layer"
import * as Result from "effect/Result"
import { DirectoryUnavailable, DirectoryWrong, PartnerDirectory, Partners } from "@omringd/core/Partners"
import type { Directory, OpenDirectoryFailure } from "@omringd/core/Partners"
import { directoryOf } from "./memory.ts"

export interface FileOptions {
  readonly file: string
  /** From text to data: `JSON.parse` when left out; for YAML the `parse` of the package `yaml`. What it throws is what is wrong with the text. */
  readonly parse?: (text: string) => unknown
}

/** Room for thousands of partners. Larger files are not opened. */
export const largest = 2_000_000

const reasons: { readonly [code: string]: DirectoryUnavailable["why"] } = {
  ENOENT: "not-there", ENOTDIR: "not-there", EACCES: "not-allowed", EPERM: "not-allowed", EISDIR: "no-file"
}
const codeOf = (thrown: unknown): string => (thrown instanceof Error && "code" in thrown ? String(thrown.code) : "")
const saidOf = (thrown: unknown): string => (thrown instanceof Error ? thrown.message : String(thrown))

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

const textOf = (file: string, bytes: Uint8Array): Result.Result<string, DirectoryUnavailable> =>
  Result.try({
    try: () => new TextDecoder("utf-8", { fatal: true }).decode(bytes),
    catch: () => new DirectoryUnavailable({ directory: file, why: "not-text", said: "this file is not UTF-8 text" })
  })

const partnersIn = ({ file, parse = JSON.parse }: FileOptions, text: string): Result.Result<Partners, DirectoryWrong> => {
  const data = Result.try({ try: () => parse(text), catch: (thrown) => [{ path: [], message: `cannot be read as it is written: ${saidOf(thrown)}` }] })
  return Result.mapError(Result.flatMap(data, Partners.read), (problems) => new DirectoryWrong({ directory: file, problems }))
}

/** What the file holds, for whoever shows more of it than answers. */
export const read = (options: FileOptions): Effect.Effect<Partners, OpenDirectoryFailure> =>
  Effect.gen(function* () {
    const bytes = yield* Effect.fromResult(yield* Effect.promise(() => bytesOf(options.file)))
    const text = yield* Effect.fromResult(textOf(options.file, bytes))
    return yield* Effect.fromResult(partnersIn(options, text))
  })

export const open = (options: FileOptions): Effect.Effect<Directory, OpenDirectoryFailure> => Effect.map(read(options), directoryOf)

export const layer = (options: FileOptions): Layer.Layer<PartnerDirectory, OpenDirectoryFailure> => Layer.effect(PartnerDirectory, open(options))
