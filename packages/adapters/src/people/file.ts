/**
 * A directory of people in a file: JSON, or YAML by the reader that the host hands over. A change in the file is seen by the next
 * question. When what stands there is no directory any more, every question fails rather than finds nobody, until it is whole again.
 * Replace the file by renaming another over it: one that is read in the midst of being written may look whole.
 */
import * as Effect from "effect/Effect"
import * as Layer from "effect/Layer"
import * as Result from "effect/Result"
import * as Semaphore from "effect/Semaphore"
import { People, Recipients } from "@omringd/core/Notices"
import type { Directory, OpenDirectoryFailure } from "@omringd/core/Notices"
import { directoryOf } from "./memory.ts"
import { unavailable } from "./wrong.ts"
import { heldBy, readWhole } from "../document/file.ts"
import type { FileOptions, Kind } from "../document/file.ts"
import { newest } from "../document/version.ts"
import type { Version } from "../document/version.ts"

export { largest } from "../document/file.ts"
export type { FileOptions } from "../document/file.ts"

const people: Kind<Recipients> = { of: "people", read: Recipients.read }

/** What the file holds, for whoever shows more of it than answers. @public */
export const read = (options: FileOptions): Effect.Effect<Recipients, OpenDirectoryFailure> => readWhole(options, people)

interface Known {
  readonly version: Version
  readonly directory: Result.Result<Directory, OpenDirectoryFailure>
}

const isSameText = ({ text: a }: Version, { text: b }: Version): boolean => Result.isSuccess(a) && Result.isSuccess(b) && a.success === b.success

const known = async (options: FileOptions, last?: Known): Promise<Known> => {
  const version = await newest(options.file, last?.version)
  if (last !== undefined && isSameText(version, last.version)) return { version, directory: last.directory }
  return { version, directory: Result.flatMap(version.text, (text) => Result.map(heldBy(options, people, text), directoryOf)) }
}

/** Fails when it is no directory as it is opened. @public */
export const open = (options: FileOptions): Effect.Effect<Directory, OpenDirectoryFailure> =>
  Effect.gen(function* () {
    let latest = yield* Effect.promise(() => known(options))
    yield* Effect.fromResult(latest.directory)
    const one = Semaphore.makeUnsafe(1)
    const looked = one.withPermits(1)(Effect.promise(async () => {
      latest = await known(options, latest)
      return latest.directory
    }))
    return {
      find: (person) => looked.pipe(Effect.flatMap((directory) => Effect.fromResult(directory)), Effect.mapError(unavailable), Effect.flatMap(({ find }) => find(person)))
    }
  })

/** @public */
export const layer = (options: FileOptions): Layer.Layer<People, OpenDirectoryFailure> => Layer.effect(People, open(options))
