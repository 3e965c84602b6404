/** A route, described once: what it reads, what it answers, and what can go wrong. The OpenAPI document is written from the same description. */
import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify"
import type * as Schema from "effect/Schema"
import type { Embedding } from "./embedding.ts"
import type { ProblemName } from "./problem.ts"
import { reading } from "./request/reading.ts"
import type { Parts, Read } from "./request/reading.ts"
import { signedIn } from "./request/signed-in.ts"

export interface Answer {
  readonly says: string
  readonly schema: Schema.Codec<unknown>
  /** The version of the case goes with it. */
  readonly versioned: boolean
}

export interface Description {
  readonly method: "GET" | "PUT" | "POST"
  /** With `:names` for what is read from the path. */
  readonly url: `/cases/:case/${string}`
  readonly name: string
  readonly says: string
  /** Whether it adds to the case. */
  readonly writes: boolean
  readonly answers: { readonly [status: number]: Answer }
  readonly problems: readonly ProblemName[]
}

export interface Route<P, Q, H, B> extends Description {
  readonly reads: Parts<P, Q, H, B>
  readonly handle: (asked: Read<P, Q, H, B>, request: FastifyRequest, reply: FastifyReply) => Promise<unknown>
}

/** What a description looks like from where all are treated alike. */
export interface Documented extends Description {
  readonly reads: Parts<unknown, unknown, unknown, unknown>
}

export type Serve = <P, Q, H, B>(route: Route<P, Q, H, B>) => Documented

export const serving = (app: FastifyInstance, { pool }: Embedding): Serve => (route) => {
  const { method, url, writes, reads, handle } = route
  const read = reading(reads)
  app.route({ method, url, onRequest: signedIn(pool, writes), handler: (request, reply) => handle(read(request), request, reply) })
  return route
}

/** The version of a case, as it goes out and comes back in `If-Match`. */
export const etag = (version: number): string => `"${version}"`
