/**
 * Notices to NATS JetStream: brought once a stream has acknowledged it. The subject is made of codes, the message's id is the notice's, by which the
 * stream passes over what it was sent before. Only codes and references go there. Where no stream takes the subject it is not brought, and tried again.
 */
import { headers as newHeaders } from "@nats-io/transport-node"
import * as Duration from "effect/Duration"
import * as Effect from "effect/Effect"
import * as Layer from "effect/Layer"
import type { Scope } from "effect/Scope"
import { Notice } from "@omringd/core"
import { Notifier } from "@omringd/core/Notices"
import type { Letter, NotifierUnusable, Notifying } from "@omringd/core/Notices"
import { connected } from "./nats/connect.ts"
import { failureOf } from "./nats/failure.ts"
import { checked, defaultPrefix } from "./nats/options.ts"
import type { NatsOptions } from "./nats/options.ts"
import { discreet } from "./sending/discreet.ts"
import { link } from "./sending/link.ts"
import { opened } from "./sending/opened.ts"
import { token } from "./sending/token.ts"

/** `omringd.notices.<what it tells>.<the trajectory>.<whom it tells>`: each is one token. @public */
export const subjectOf = (prefix: string, { notice, trajectory, to }: Notice): string => `${prefix}.${token(notice)}.${token(trajectory)}.${token(to)}`

/** A notifier for as long as its scope. It opens while the server is down. @public */
export const open = (options: NatsOptions): Effect.Effect<Notifying, NotifierUnusable, Scope> =>
  Effect.gen(function* () {
    const { prefix = defaultPrefix, stream, connection } = options
    const notifier = `nats ${prefix}`
    yield* Effect.fromResult(checked(options))
    const timeout = Duration.toMillis(Duration.fromInputUnsafe(options.patience ?? "10 seconds"))
    const server = yield* link({ ...connected(options, timeout), patience: timeout })
    const clean = discreet(connection?.pass, connection?.user, connection?.token)
    const expect = stream === undefined ? {} : { expect: { streamName: stream } }
    const publish = async ({ notice, to }: Letter): Promise<void> => {
      const { js } = await server.get()
      const codes = newHeaders()
      codes.set("Omringd-Language", to.language)
      codes.set("Omringd-Register", to.register)
      await js.publish(subjectOf(prefix, notice), Notice.write(notice), { msgID: notice.id, timeout, headers: codes, ...expect })
    }
    const failed = (thrown: unknown) => {
      const failure = failureOf(notifier, thrown, clean)
      if (failure.why === "timed-out") server.drop() // nothing moves there any more
      return failure
    }
    return yield* opened({ notifier, send: (letter) => Effect.tryPromise({ try: () => publish(letter), catch: failed }) })
  })

/** @public */
export const layer = (options: NatsOptions): Layer.Layer<Notifier, NotifierUnusable> => Layer.effect(Notifier, open(options))

export { layer as nats }
export type { NatsOptions }
