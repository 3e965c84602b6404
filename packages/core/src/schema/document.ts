/** A document of ours, such as a directory in a file: from unknown input to the whole of it, or every problem with its place. */
import * as Result from "effect/Result"
import * as Schema from "effect/Schema"
import type { JsonSchemaDocument } from "./json.ts"
import { decoder } from "./problem.ts"
import type { DecodingProblem } from "./problem.ts"
import { Fault } from "../Fault.ts"
import { isObject } from "../Reading.ts"

export interface Described<A> {
  readonly schema: Schema.Codec<A>
  /** What stands under `omringd` in it. */
  readonly format: number
  /** Every problem between its parts, also where some of it has the wrong shape. */
  readonly whole: (input: unknown) => readonly DecodingProblem[]
}

const pathText = ({ path }: DecodingProblem): string => path.map(String).join("/")

const plainer: { readonly [message: string]: string } = { "Missing key": "is missing", "Expected no excess property": "is not a key that stands here" }

/** In what is of the wrong shape it was said already. */
const besides = (said: readonly DecodingProblem[], others: readonly DecodingProblem[]): readonly DecodingProblem[] => {
  const places = new Set(said.map(pathText))
  return [...said.map(({ path, message }) => ({ path, message: plainer[message] ?? message })), ...others.filter((one) => !places.has(pathText(one)))]
}

/** Never throws. */
export const readerOf = <A>({ schema, format, whole }: Described<A>) => {
  const decode = decoder(schema)
  const readWhole = (input: unknown): Result.Result<A, readonly DecodingProblem[]> => {
    const version = isObject(input) ? input["omringd"] : undefined
    if (version !== undefined && version !== format) {
      return Result.fail([{ path: ["omringd"], message: `is a format that this release does not read; it reads ${format}` }])
    }
    const shape = decode(input)
    const others = whole(input)
    if (Result.isFailure(shape)) return Result.fail(besides(shape.failure, others))
    return others.length === 0 ? shape : Result.fail(others)
  }
  return (input: unknown): Result.Result<A, readonly DecodingProblem[]> => {
    try {
      return readWhole(input)
    } catch {
      return Result.fail([{ path: [], message: Fault.sentence({ path: [], problem: "unreadable" }) }]) // a getter of the caller's threw
    }
  }
}

/** As JSON Schema, draft 2020-12: for editors, and for whoever checks a file without us. */
export const jsonSchemaOf = (title: string, { schema: described, format }: Pick<Described<unknown>, "schema" | "format">): JsonSchemaDocument => {
  const { schema, definitions } = Schema.toJsonSchemaDocument(described, { onExcessProperty: "error" })
  return { $schema: "https://json-schema.org/draft/2020-12/schema", title: `${title} of omringd, format ${format}`, ...schema, $defs: definitions }
}
