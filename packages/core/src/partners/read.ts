/** From unknown input to a directory: whole, or every problem with its place. */
import * as Result from "effect/Result"
import { Directory, format } from "./schema.ts"
import type { Partners } from "./schema.ts"
import { whole } from "./whole.ts"
import { Fault } from "../Fault.ts"
import { isObject } from "../Reading.ts"
import { decoder } from "../schema/problem.ts"
import type { DecodingProblem } from "../schema/problem.ts"

const decode = decoder<Partners>(Directory)

const pathText = ({ path }: DecodingProblem): string => path.map(String).join("/")

const plainer: { readonly [message: string]: string } = { "Missing key": "is missing", "Expected no excess property": "is not a key that stands here" }

/** In what is of the wrong shape it was said already. */
const besides = (said: readonly DecodingProblem[], others: readonly DecodingProblem[]): readonly DecodingProblem[] => {
  const places = new Set(said.map(pathText))
  return [...said.map(({ path, message }) => ({ path, message: plainer[message] ?? message })), ...others.filter((one) => !places.has(pathText(one)))]
}

const readWhole = (input: unknown): Result.Result<Partners, readonly DecodingProblem[]> => {
  const version = isObject(input) ? input["omringd"] : undefined
  if (version !== undefined && version !== format) {
    return Result.fail([{ path: ["omringd"], message: `is a format that this release does not read; it reads ${format}` }])
  }
  const shape = decode(input)
  const others = whole(input)
  if (Result.isFailure(shape)) return Result.fail(besides(shape.failure, others))
  return others.length === 0 ? shape : Result.fail(others)
}

export const read = (input: unknown): Result.Result<Partners, readonly DecodingProblem[]> => {
  try {
    return readWhole(input)
  } catch {
    return Result.fail([{ path: [], message: Fault.sentence({ path: [], problem: "unreadable" }) }]) // a getter of the caller's threw
  }
}
