/** What the NATS notifier is given, and what can be wrong with it. */
import type { NodeConnectionOptions } from "@nats-io/transport-node"
import type * as Duration from "effect/Duration"
import * as Result from "effect/Result"
import { NotifierUnusable } from "@omringd/core/Notices"

/** @public */
export interface NatsOptions {
  /** `host:port` of one or more servers of one cluster. */
  readonly servers: string | readonly string[]
  /** What each subject begins with: tokens of letters, digits, `_` and `-`, with dots between; `omringd.notices` when left out. */
  readonly prefix?: string
  /** The stream that is to take them: another one is refused. Left out: whichever does. */
  readonly stream?: string
  /** Makes the stream when it is not there, on a file, for all subjects with the prefix; one that is there is left as it is. Needs `stream`. */
  readonly create?: boolean
  /** For how long a stream that is made here knows a notice again; 1 hour when left out. */
  readonly duplicates?: Duration.Input
  /** What else the client takes, such as `user`, `pass`, `token`, `tls`. */
  readonly connection?: Omit<NodeConnectionOptions, "servers" | "reconnect" | "timeout" | "waitOnFirstConnect">
  /** How long to wait for a connection, and for the acknowledgement; 10 seconds when left out. */
  readonly patience?: Duration.Input
}

export const defaultPrefix = "omringd.notices"
const prefixed = /^[\w-]{1,64}(\.[\w-]{1,64}){0,7}$/u
/** What the server allows in a stream's name is less than what it says; this is safe on every system. */
const named = /^[\w-]{1,64}$/u

export const checked = ({ servers, prefix = defaultPrefix, stream, create }: NatsOptions): Result.Result<void, NotifierUnusable> => {
  const problems = [
    ...(servers.length === 0 ? [{ option: "servers", problem: "there is none" }] : []),
    ...(prefixed.test(prefix) ? [] : [{ option: "prefix", problem: "it is not one to eight tokens of letters, digits, _ and -, with dots between" }]),
    ...(stream === undefined || named.test(stream) ? [] : [{ option: "stream", problem: "it is not a name of 1-64 letters, digits, _ and -" }]),
    ...(create === true && stream === undefined ? [{ option: "create", problem: "which stream is to be made, `stream` must say" }] : [])
  ]
  return problems.length === 0 ? Result.void : Result.fail(new NotifierUnusable({ notifier: "nats", problems }))
}
