/** Decoding by a Schema that names every problem with its place, and never shows what it read. */
import * as Result from "effect/Result"
import * as Schema from "effect/Schema"
import * as SchemaIssue from "effect/SchemaIssue"
import { Fault } from "../Fault.ts"

/** What is wrong, and where. @public */
export interface DecodingProblem {
  readonly path: readonly PropertyKey[]
  readonly message: string
}

/** Every problem at once, and nothing that is not described. Hand these to any decoder of effect to be as strict as `Step.read`. @public */
export const strict = { errors: "all", onExcessProperty: "error" } as const

const problemsOf = SchemaIssue.makeFormatterStandardSchemaV1()
const plain = (issue: SchemaIssue.Issue): readonly DecodingProblem[] =>
  problemsOf(issue).issues.map(({ path, message }) => ({
    path: (path ?? []).map((part) => (typeof part === "object" ? part.key : part)),
    message
  }))

/** Decodes as strictly as this library does, and never throws. For a host's own Schemas beside ours. @public */
export const decoder = <A>(schema: Schema.Codec<A>) => {
  const decoded = Schema.decodeUnknownResult(schema, strict)
  return (input: unknown): Result.Result<A, readonly DecodingProblem[]> => {
    try {
      return Result.mapError(decoded(input), ({ issue }) => plain(issue))
    } catch {
      return Result.fail([{ path: [], message: Fault.sentence({ path: [], problem: "unreadable" }) }]) // a getter of the caller's threw, or it is too deep
    }
  }
}
