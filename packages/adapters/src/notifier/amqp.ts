/**
 * Notices to RabbitMQ, or another broker that speaks AMQP 0-9-1: persistent, and brought once the broker has confirmed it. A message that no queue
 * takes is not brought. Its id is the notice's, by which whoever reads the queue can tell what came before. Only codes and references go there.
 */
import * as Duration from "effect/Duration"
import * as Effect from "effect/Effect"
import * as Layer from "effect/Layer"
import type { Scope } from "effect/Scope"
import { Notice } from "@omringd/core"
import { NotDelivered, Notifier } from "@omringd/core/Notices"
import type { Letter, NotifierUnusable, Notifying } from "@omringd/core/Notices"
import { connected } from "./amqp/connect.ts"
import { failureOf } from "./amqp/failure.ts"
import { checked } from "./amqp/options.ts"
import type { AmqpOptions } from "./amqp/options.ts"
import { discreet } from "./sending/discreet.ts"
import { link } from "./sending/link.ts"
import { opened } from "./sending/opened.ts"
import { token } from "./sending/token.ts"

/** `<what it tells>.<whom it tells>`, for a topic exchange; at most 255 bytes, as a routing key must be. @public */
export const routingKeyOf = ({ notice, to }: Notice): string => `${token(notice)}.${token(to)}`

/** A notifier for as long as its scope. It opens while the broker is down. @public */
export const open = (options: AmqpOptions): Effect.Effect<Notifying, NotifierUnusable, Scope> =>
  Effect.gen(function* () {
    const { url, exchange, routingKey, patience = "10 seconds" } = options
    yield* Effect.fromResult(checked(options))
    const { host, username, password } = new URL(url)
    const notifier = `amqp ${host}`
    const clean = discreet(url, username, password, decodeURIComponent(username), decodeURIComponent(password))
    const timeout = Duration.toMillis(Duration.fromInputUnsafe(patience))
    const broker = yield* link({ ...connected(options, timeout), patience: timeout })
    const publish = async ({ notice, to }: Letter): Promise<void> => {
      const { send } = await broker.get()
      await send({
        exchange, key: routingKey ?? routingKeyOf(notice), body: Notice.write(notice), id: notice.id, type: notice.notice,
        headers: { language: to.language, register: to.register }
      })
    }
    const send = (letter: Letter) => Effect.tryPromise({ try: () => publish(letter), catch: (thrown) => failureOf(notifier, thrown, clean) })
    const giveUp = (failure: NotDelivered) => Effect.sync(() => { if (failure.why === "timed-out") broker.drop() }) // nothing moves there any more
    const sending = yield* opened({ notifier, patience, send })
    return { send: (letter) => Effect.tapError(sending.send(letter), giveUp) }
  })

/** @public */
export const layer = (options: AmqpOptions): Layer.Layer<Notifier, NotifierUnusable> => Layer.effect(Notifier, open(options))

export { layer as amqp }
export type { AmqpOptions }
