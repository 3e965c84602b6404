/**
 * Notices brought to NATS JetStream and acknowledged there, 64 at a time: sent by the notifier alone, and delivered from an outbox with a text made for each;
 * beside the client publishing the same with nothing around it, on one server.
 */
import * as Effect from "effect/Effect"
import * as Exit from "effect/Exit"
import * as Layer from "effect/Layer"
import * as Scope from "effect/Scope"
import { sha256 } from "@omringd/adapters/evidence/sha256"
import { open } from "@omringd/adapters/notifier/nats"
import { open as openOutbox } from "@omringd/adapters/outbox/memory"
import { Notice, Practice } from "@omringd/core"
import { deliver, Notifier, Outbox, People } from "@omringd/core/Notices"
import type { Letter, Recipient } from "@omringd/core/Notices"
import { bareOn } from "../packages/adapters/test/nats/bare.ts"
import { binary, startNats } from "../packages/adapters/test/nats/server.ts"
import { contest } from "./contest.ts"
import type { Row } from "./measure.ts"

const clients = 64
const batch = 2_000
const to: Recipient = { person: "mother", language: "nl", register: "family" }

let number = 0
const newNotice = (): Notice => {
  number++
  const because = { of: "step", step: `step-${number}`, number, tag: "PlanAccepted", recordedAt: "2026-03-02T09:30:00Z" } as const
  const announcement = Notice.announcement({
    notice: "plan-delivered", clause: "plan-is-shared", trajectory: `family-${number}`, to: "mother", about: { child: "noor" }, because, safety: false, at: "2026-03-02T09:30:00Z"
  })
  if (announcement === undefined) throw new Error("it is for nobody")
  return Notice.of(sha256, announcement)
}
const letterOf = (notice: Notice): Letter => ({ notice, to, text: "Er is een nieuw plan." })

export const bringing = async (): Promise<readonly Row[]> => {
  const bin = binary()
  if (bin === undefined) {
    console.error("Left out: NATS, whose server is not installed.")
    return []
  }
  const server = await startNats(bin)
  const scope = Scope.makeUnsafe()
  const bare = await bareOn(server.port)
  const provided = <A, E>(effect: Effect.Effect<A, E, Scope.Scope>): Promise<A> => Effect.runPromise(Scope.provide(effect, scope))
  try {
    const notifier = await provided(open({ servers: `127.0.0.1:${server.port}`, stream: "ours", create: true, prefix: "ours" }))
    const outbox = await provided(openOutbox())
    const arrived = { count: 0, until: 0, all: () => {} }
    const counting = Layer.succeed(Notifier, {
      send: (letter) => Effect.tap(notifier.send(letter), () => Effect.sync(() => { if (++arrived.count === arrived.until) arrived.all() }))
    })
    const services = Layer.mergeAll(counting, Layer.succeed(Outbox, outbox), Layer.succeed(People, { find: () => Effect.succeed(to) }))
    const delivering = await provided(Effect.forkScoped(Effect.provide(deliver({ practice: Practice.of(), sideBySide: clients }), services)))
    const delivered = async (): Promise<void> => {
      const all = new Promise<void>((resolve) => { Object.assign(arrived, { count: 0, until: batch, all: resolve }) })
      await Effect.runPromise(outbox.put(Array.from({ length: batch }, newNotice)))
      await all
    }
    const published = async (): Promise<void> => {
      const notices = Array.from({ length: batch }, newNotice)
      await Promise.all(Array.from({ length: clients }, async () => { for (let next = notices.pop(); next !== undefined; next = notices.pop()) await bare.publish(next) }))
    }
    const rows = [
      ...(await contest({
        id: "nats-send", what: "notices sent to NATS JetStream, 64 at a time", each: 1, clients, rounds: 9, time: 700, bar: { ratio: 0.5 },
        ours: { what: "ours", does: () => Effect.runPromise(notifier.send(letterOf(newNotice()))) }, beside: [{ what: "bare client, the same messages", does: () => bare.publish(newNotice()) }]
      })),
      ...(await contest({
        id: "nats-deliver", what: "notices delivered from the outbox to NATS JetStream, 64 at a time", each: batch, clients: 1, rounds: 9, time: 1_000, bar: { ratio: 0.5 },
        ours: { what: "ours", does: delivered }, beside: [{ what: "bare client, the same messages", does: published }]
      }))
    ]
    delivering.interruptUnsafe()
    return rows
  } finally {
    await Effect.runPromise(Scope.close(scope, Exit.void))
    await bare.close()
    await server.stop()
  }
}
