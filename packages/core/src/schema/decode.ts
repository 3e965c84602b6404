/** Decoding that names every problem with its place, and never shows the words it read. */
import * as Result from "effect/Result"
import * as Schema from "effect/Schema"
import { decoder, strict } from "./problem.ts"
import type { DecodingProblem } from "./problem.ts"
import { schemaOf, StepSchema } from "./step.ts"
import { Taken as TakenSchema } from "./taken.ts"
import { Fault } from "../Fault.ts"
import { nameOf } from "../practice/envelope.ts"
import { Step } from "../Step.ts"
import type { Step as AStep, StepNamed, StepTag } from "../Step.ts"
import type { Taken } from "../Taken.ts"

const decodeAny = decoder(StepSchema)

/** Reads unknown input as a step. A name that is no step's is answered with the ones nearest to it. @public */
export const decode = (input: unknown): Result.Result<AStep, readonly DecodingProblem[]> => {
  const tag = nameOf(input)
  if (Step.isTag(tag)) return decodeAny(input)
  const read = Step.read(input)
  return "faults" in read
    ? Result.fail(read.faults.map((fault) => ({ path: fault.path, message: Fault.sentence(fault) })))
    : Result.succeed(read.step)
}

/** @public */
export const decodeTaken: (input: unknown) => Result.Result<Taken, readonly DecodingProblem[]> = decoder(TakenSchema)

/** For whoever reads Standard Schema: as strict as {@link decode}. @public */
export const standardSchemaOf = <Tag extends StepTag>(tag: Tag) =>
  Schema.toStandardSchemaV1<Schema.Codec<StepNamed<Tag>>>(schemaOf(tag), { parseOptions: strict })
