/** Nobody is answered anything about a case before it is known who asks, and that it is theirs to see. Nothing of the body is read until then. */
import type { FastifyRequest } from "fastify"
import type { Pool } from "pg"
import { sessionOf } from "../host/sessions.ts"
import type { Session } from "../host/sessions.ts"
import { Problem } from "../problem.ts"

declare module "fastify" {
  interface FastifyRequest {
    session: Session | undefined
  }
}

const tokenIn = ({ authorization }: FastifyRequest["headers"]): string | undefined => /^Bearer ([A-Za-z0-9_-]{20,200})$/u.exec(authorization ?? "")?.[1]

const caseIn = ({ params }: FastifyRequest): string | undefined => {
  const found: unknown = typeof params === "object" && params !== null ? Reflect.get(params, "case") : undefined
  return typeof found === "string" && !found.includes("\0") ? found : undefined
}

/** An `onRequest` hook. `toWrite`: looking is not enough. */
export const signedIn = (pool: Pool, toWrite: boolean) => async (request: FastifyRequest): Promise<void> => {
  const token = tokenIn(request.headers)
  const session = token === undefined ? undefined : await sessionOf(pool, token, caseIn(request))
  if (session === undefined) throw new Problem("not-signed-in")
  if (session.may === undefined) throw new Problem("no-such-case")
  if (toWrite && session.may !== "write") throw new Problem("only-reading")
  request.session = session
}

/** Whoever asks, as the session says. */
export const whoAsks = ({ session }: FastifyRequest): string => {
  if (session === undefined) throw new Problem("not-signed-in")
  return session.account
}
