/** Decoding that names every problem with its place, and never shows the words it read. */
import * as Result from "effect/Result"
import * as Schema from "effect/Schema"
import * as SchemaIssue from "effect/SchemaIssue"
import { schemaOf, StepSchema } from "./step.ts"
import { Taken as TakenSchema } from "./taken.ts"
import { Fault } from "../Fault.ts"
import { nameOf } from "../practice/envelope.ts"
import { Step } from "../Step.ts"
import type { Step as AStep, StepNamed, StepTag } from "../Step.ts"
import type { Taken } from "../Taken.ts"

/** What is wrong, and where. */
export interface DecodingProblem {
  readonly path: readonly PropertyKey[]
  readonly message: string
}

/** Every problem at once, and nothing that is not described. Hand these to any decoder of effect to be as strict as `Step.read`. */
export const strict = { errors: "all", onExcessProperty: "error" } as const

const problemsOf = SchemaIssue.makeFormatterStandardSchemaV1()
const plain = (issue: SchemaIssue.Issue): readonly DecodingProblem[] =>
  problemsOf(issue).issues.map(({ path, message }) => ({
    path: (path ?? []).map((part) => (typeof part === "object" ? part.key : part)),
    message
  }))

const decoder = <A>(schema: Schema.Codec<A>) => {
  const decoded = Schema.decodeUnknownResult(schema, strict)
  return (input: unknown): Result.Result<A, readonly DecodingProblem[]> => {
    try {
      return Result.mapError(decoded(input), ({ issue }) => plain(issue))
    } catch {
      return Result.fail([{ path: [], message: Fault.sentence({ path: [], problem: "unreadable" }) }]) // a getter of the caller's threw, or it is too deep
    }
  }
}
const decodeAny = decoder(StepSchema)

/** Reads unknown input as a step. A name that is no step's is answered with the ones nearest to it. */
export const decode = (input: unknown): Result.Result<AStep, readonly DecodingProblem[]> => {
  const tag = nameOf(input)
  if (Step.isTag(tag)) return decodeAny(input)
  const read = Step.read(input)
  return "faults" in read
    ? Result.fail(read.faults.map((fault) => ({ path: fault.path, message: Fault.sentence(fault) })))
    : Result.succeed(read.step)
}

export const decodeTaken: (input: unknown) => Result.Result<Taken, readonly DecodingProblem[]> = decoder(TakenSchema)

/** For whoever reads Standard Schema: as strict as {@link decode}. */
export const standardSchemaOf = <Tag extends StepTag>(tag: Tag) =>
  Schema.toStandardSchemaV1<Schema.Codec<StepNamed<Tag>>>(schemaOf(tag), { parseOptions: strict })
