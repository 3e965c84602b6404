/**
 * Letters to people by e-mail, over SMTP: plain text, and the same as plain HTML. Nothing is fetched when it is opened, nothing tells that it was, and its
 * subject says nothing of what it is about. A mail that comes twice has the same Message-ID.
 */
import * as Duration from "effect/Duration"
import * as Effect from "effect/Effect"
import * as Layer from "effect/Layer"
import type { Scope } from "effect/Scope"
import * as Semaphore from "effect/Semaphore"
import { createTransport } from "nodemailer"
import { NotDelivered, Notifier } from "@omringd/core/Notices"
import type { Letter, NotifierUnusable, Notifying } from "@omringd/core/Notices"
import { failureOf } from "./email/failure.ts"
import { addressOf, mailOf } from "./email/mail.ts"
import { checked, defaultConnections, transportOf } from "./email/options.ts"
import type { EmailOptions } from "./email/options.ts"
import { discreet } from "./sending/discreet.ts"
import { opened } from "./sending/opened.ts"

/** A notifier for as long as its scope. It opens while the server is down. @public */
export const open = (options: EmailOptions): Effect.Effect<Notifying, NotifierUnusable, Scope> =>
  Effect.gen(function* () {
    const { host, from, user, password, patience = "60 seconds" } = options
    yield* Effect.fromResult(checked(options))
    const notifier = `email ${host}`
    /** As they are, and as a server that repeats what it was told has them. */
    const clean = discreet(...[user, password].flatMap((one) => (one === undefined ? [] : [one, Buffer.from(one).toString("base64")])))
    const timeout = Duration.toMillis(Duration.fromInputUnsafe(patience))
    const server = yield* Effect.acquireRelease(
      Effect.sync(() => {
        const made = createTransport(transportOf(options, timeout))
        made.on("error", () => {}) // whoever sends is told
        return made
      }),
      (made) => Effect.sync(() => made.close())
    )
    const send = (letter: Letter): Effect.Effect<void, NotDelivered> => {
      const address = addressOf(letter.to)
      if (address === undefined) return Effect.fail(new NotDelivered({ notifier, why: "no-address", said: "there is no address to write to", lasting: true }))
      return Effect.asVoid(Effect.tryPromise({
        try: (signal) => server.sendMail({ ...mailOf(letter, from, address), signal }),
        catch: (thrown) => failureOf(notifier, thrown, (said) => clean(said, letter.to))
      }))
    }
    const sending = yield* opened({ notifier, patience, send })
    const turns = yield* Semaphore.make(options.connections ?? defaultConnections)
    return { send: (letter) => turns.withPermit(sending.send(letter)) } // waiting for others of ours is no impatience with the server
  })

/** @public */
export const layer = (options: EmailOptions): Layer.Layer<Notifier, NotifierUnusable> => Layer.effect(Notifier, open(options))

export { layer as email }
export type { EmailOptions }
