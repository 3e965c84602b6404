/**
 * A directory of people in a JSON file, read for each question, so that a change is seen by the next. When what stands there is no directory
 * any more, a question fails rather than finds nobody. No failure says what is in it: that is names and addresses.
 */
import { promises } from "node:fs"
import * as Effect from "effect/Effect"
import * as Layer from "effect/Layer"
import { DirectoryUnavailable, People, Recipients } from "@omringd/core/Notices"
import type { Directory } from "@omringd/core/Notices"

export interface JsonFileOptions {
  /** Replace it by renaming another over it: one that is read in the midst of being written is cut off. */
  readonly file: string
}

const recipientsIn = (file: string): Effect.Effect<Recipients, DirectoryUnavailable> =>
  Effect.gen(function* () {
    const failure = (why: DirectoryUnavailable["why"], said: string) => new DirectoryUnavailable({ directory: file, why, said })
    const text = yield* Effect.tryPromise({
      try: () => promises.readFile(file, "utf8"),
      catch: (thrown) => failure("not-there", thrown instanceof Error && "code" in thrown ? String(thrown.code) : "it could not be read")
    })
    const written: unknown = yield* Effect.try({ try: () => JSON.parse(text), catch: () => failure("wrong", "it is not JSON") })
    return yield* Effect.mapError(Effect.fromResult(Recipients.read(written)), ({ length }) => failure("wrong", `${length} things in it are wrong`))
  })

/** Fails when it is no directory as it is opened. */
export const open = ({ file }: JsonFileOptions): Effect.Effect<Directory, DirectoryUnavailable> =>
  Effect.as(recipientsIn(file), { find: (person) => Effect.map(recipientsIn(file), ({ people }) => people.find((one) => one.person === person)) })

/** What `openNotices({ people: jsonFile({ file: "people.json" }) })` takes. */
export const jsonFile = (options: JsonFileOptions): Layer.Layer<People, DirectoryUnavailable> => Layer.effect(People, open(options))
