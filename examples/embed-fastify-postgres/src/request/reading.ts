/** Reads a whole request at once by the Schemas that describe it, so that every problem is named in one answer, each with its place. */
import type { FastifyRequest } from "fastify"
import * as Result from "effect/Result"
import type * as Schema from "effect/Schema"
import { decoder } from "@omringd/core/Schema"
import type { DecodingProblem } from "@omringd/core/Schema"
import { Problem } from "../problem.ts"
import type { Misplaced } from "../problem.ts"

export interface Part<A> {
  /** Describes it in the OpenAPI document. */
  readonly schema: Schema.Codec<A>
  /** Reads it: by the Schema, or by what knows it better. */
  readonly read: (input: unknown) => Result.Result<A, readonly DecodingProblem[]>
}

export const part = <A>(schema: Schema.Codec<A>): Part<A> => ({ schema, read: decoder(schema) })

export interface Parts<P, Q, H, B> {
  readonly path?: Part<P>
  readonly query?: Part<Q>
  /** Those that are described; there are always others. */
  readonly headers?: Part<H>
  readonly body?: Part<B>
}
export interface Read<P, Q, H, B> {
  readonly path: P
  readonly query: Q
  readonly headers: H
  readonly body: B
}

const escaped = (key: PropertyKey): string => String(key).replaceAll("~", "~0").replaceAll("/", "~1")
const placed = (where: Misplaced["in"], { path, message }: DecodingProblem): Misplaced => ({ in: where, at: path.map((key) => `/${escaped(key)}`).join(""), says: message })

const conditional = ({ "if-match": match }: FastifyRequest["headers"]): unknown => (match === undefined ? {} : { "if-match": match })

/** Throws a `malformed` problem that names everything that is wrong. */
export const reading = <P, Q, H, B>({ path, query, headers, body }: Parts<P, Q, H, B>) => (request: FastifyRequest): Read<P, Q, H, B> => {
  const problems: Misplaced[] = []
  const read = <A>(where: Misplaced["in"], one: Part<A> | undefined, input: unknown): A => {
    const found = one?.read(input)
    if (found !== undefined && Result.isFailure(found)) problems.push(...found.failure.map((problem) => placed(where, problem)))
    return (found !== undefined && Result.isSuccess(found) ? found.success : undefined) as A // where there is none, nothing is returned below
  }
  const whole = {
    path: read("path", path, request.params), query: read("query", query, request.query),
    headers: read("headers", headers, conditional(request.headers)), body: read("body", body, request.body)
  }
  if (problems.length > 0) throw new Problem("malformed", { problems })
  return whole
}
