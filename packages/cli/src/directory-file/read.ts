/** A directory from disk, in YAML or JSON: the whole of it, or every problem with its place in the text. */
import * as Effect from "effect/Effect"
import * as Result from "effect/Result"
import type { OpenDirectoryFailure } from "@omringd/core/Partners"
import { inOrder } from "../case-file/problem.ts"
import type { Path, Problem } from "../case-file/problem.ts"
import { readYaml } from "../case-file/yaml.ts"
import type { Text } from "../case-file/yaml.ts"

const begin = { line: 1, column: 1 }

const unavailable: { readonly [W in Extract<OpenDirectoryFailure, { _tag: "DirectoryUnavailable" }>["why"]]: string } = {
  "not-there": "there is no such file", "not-allowed": "this file may not be read", "no-file": "this is no ordinary file",
  "too-large": "this file is too large for a directory", "not-text": "this file is not UTF-8 text", wrong: "this is no directory", other: "this file cannot be read"
}

const problemsOf = (failure: OpenDirectoryFailure, text: Text | undefined): readonly Problem[] => {
  if (failure._tag === "DirectoryUnavailable") return [{ ...begin, path: [], problem: `${unavailable[failure.why]} (${failure.said})` }]
  if (text !== undefined && text.problems.length > 0) return text.problems
  return failure.problems.map(({ path, message }) => {
    const keys: Path = path.map((key) => (typeof key === "number" ? key : String(key)))
    return { ...(text?.place(keys) ?? begin), path: keys, problem: message }
  })
}

interface ReadOptions {
  readonly file: string
  readonly parse: (text: string) => unknown
}

/** `read` is how the adapter reads a file of this kind. */
export const readDirectory = async <A>(
  file: string,
  read: (options: ReadOptions) => Effect.Effect<A, OpenDirectoryFailure>
): Promise<{ readonly held: A } | { readonly problems: readonly Problem[] }> => {
  let text: Text | undefined
  const parse = (written: string): unknown => {
    text = readYaml(written)
    return text.value
  }
  const answer = await Effect.runPromise(Effect.result(read({ file, parse })))
  if (Result.isFailure(answer)) return { problems: inOrder(problemsOf(answer.failure, text)) }
  const problems: readonly Problem[] = text?.problems ?? []
  return problems.length > 0 ? { problems: inOrder(problems) } : { held: answer.success }
}
