/**
 * Notices to a program elsewhere over HTTP: a CloudEvent in structured JSON, signed as Standard Webhooks says. Only codes and references go
 * there. An answer is judged by its status alone; nothing of its body is read. A redirect is not followed.
 */
import { CloudEvent, HTTP } from "cloudevents"
import * as Clock from "effect/Clock"
import * as Effect from "effect/Effect"
import * as Layer from "effect/Layer"
import type { Scope } from "effect/Scope"
import { Webhook } from "standardwebhooks"
import { NotDelivered, Notifier } from "@omringd/core/Notices"
import type { Letter, NotifierUnusable, Notifying, Recipient } from "@omringd/core/Notices"
import { causeOf } from "../http/cause.ts"
import { discreet } from "./sending/discreet.ts"
import { opened } from "./sending/opened.ts"
import { judged } from "./webhook/answer.ts"
import { eventOf } from "./webhook/event.ts"
import { checked, partsOf } from "./webhook/options.ts"
import type { WebhookOptions } from "./webhook/options.ts"

const unreachable: ReadonlySet<string> = new Set([
  "ECONNREFUSED", "ENOTFOUND", "EAI_AGAIN", "EHOSTUNREACH", "ENETUNREACH", "ETIMEDOUT", "UND_ERR_CONNECT_TIMEOUT"
])

/** A notifier for as long as its scope. What is wrong with the options is told now, all of it. @public */
export const open = (options: WebhookOptions): Effect.Effect<Notifying, NotifierUnusable, Scope> =>
  Effect.gen(function* () {
    const { url, secrets, headers = {}, patience = "30 seconds" } = options
    yield* Effect.fromResult(checked(options))
    const notifier = `webhook ${new URL(url).origin}`
    const clean = discreet(...secrets, ...Object.values(headers), ...partsOf(url))
    const signers = secrets.map((secret) => new Webhook(secret))
    const failed = (to: Recipient) => (thrown: unknown): NotDelivered => {
      const { code, said } = causeOf(thrown)
      return new NotDelivered({ notifier, why: unreachable.has(code) ? "unreachable" : "failed", said: clean(said, to), lasting: false })
    }
    const post = async ({ notice, to }: Letter, now: number, signal: AbortSignal): Promise<Response> => {
      const { headers: type, body } = HTTP.structured(new CloudEvent(eventOf(options, notice, to, now)))
      const text = String(body)
      const at = new Date(now)
      const signed = {
        "content-type": String(type["content-type"]), "webhook-id": notice.id, "webhook-timestamp": String(Math.floor(now / 1000)),
        "webhook-signature": signers.map((signer) => signer.sign(notice.id, at, text)).join(" ")
      }
      const answer = await fetch(url, { method: "POST", redirect: "manual", signal, headers: { ...headers, ...signed }, body: text })
      answer.body?.cancel().catch(() => {})
      return answer
    }
    return yield* opened({
      notifier, patience,
      send: (letter) => Effect.gen(function* () {
        const now = yield* Clock.currentTimeMillis
        const answer = yield* Effect.tryPromise({ try: (signal) => post(letter, now, signal), catch: failed(letter.to) })
        const judgement = judged(answer, now)
        if (judgement !== undefined) return yield* new NotDelivered({ notifier, ...judgement, said: clean(judgement.said, letter.to) })
      })
    })
  })

/** @public */
export const layer = (options: WebhookOptions): Layer.Layer<Notifier, NotifierUnusable> => Layer.effect(Notifier, open(options))

export { layer as webhook }
export type { WebhookOptions }
