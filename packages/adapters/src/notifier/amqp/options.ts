/** What the AMQP notifier is given, and what can be wrong with it. */
import type { SocketOptions } from "amqplib"
import type * as Duration from "effect/Duration"
import * as Result from "effect/Result"
import { NotifierUnusable } from "@omringd/core/Notices"

/** @public */
export interface AmqpOptions {
  /** `amqps://user:password@host:5671/vhost`, or `amqp:` within one's own walls. A heartbeat of 10 seconds is asked for unless it says another. */
  readonly url: string
  /** It must be there. Empty: the broker's own, which brings to the queue that the routing key names. */
  readonly exchange: string
  /** At most 255 bytes; left out: the notice's code and the reference of whom it tells, with a dot between. */
  readonly routingKey?: string
  /** What else the connection takes, such as `ca`, `cert` and `key` for TLS. */
  readonly connection?: Omit<SocketOptions, "timeout">
  /** How long to wait for the broker, from beginning to end; 10 seconds when left out. */
  readonly patience?: Duration.Input
}

const bytes = (text: string): number => new TextEncoder().encode(text).length
const longestName = 255

const wrongUrl = (url: string): string | undefined => {
  if (!URL.canParse(url)) return "it is no address"
  return ["amqp:", "amqps:"].includes(new URL(url).protocol) ? undefined : "it is not amqps: or amqp:"
}

export const checked = ({ url, exchange, routingKey }: AmqpOptions): Result.Result<void, NotifierUnusable> => {
  const wrong = wrongUrl(url)
  const problems = [
    ...(wrong === undefined ? [] : [{ option: "url", problem: wrong }]),
    ...[["exchange", exchange], ["routingKey", routingKey ?? ""]].flatMap(([option = "", name = ""]) =>
      (bytes(name) > longestName ? [{ option, problem: `it is longer than ${longestName} bytes` }] : [])),
    ...(exchange === "" && routingKey === undefined ? [{ option: "routingKey", problem: "without an exchange it must name the queue" }] : [])
  ]
  return problems.length === 0 ? Result.void : Result.fail(new NotifierUnusable({ notifier: "amqp", problems }))
}
