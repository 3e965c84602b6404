/** A queue of a RabbitMQ server of the tests, behind a gate. */
import { connect } from "amqplib"
import type { ChannelModel } from "amqplib"
import { afterAll, beforeAll } from "vitest"
import type { Arrived, NotifierAbility, NotifierPlace } from "@omringd/conformance"
import { amqp } from "../../src/notifier/amqp.ts"
import { isThere as isInstalled, startRabbit } from "../rabbitmq/server.ts"
import type { RabbitServer } from "../rabbitmq/server.ts"
import { startGate } from "../server/gate.ts"
import type { Gate } from "../server/gate.ts"
import { must } from "../server/must.ts"

export const isThere = isInstalled()
must("rabbitmq", isThere)

let server: RabbitServer | undefined
const gates: Gate[] = []
let behind: ChannelModel | undefined
beforeAll(async () => {
  if (!isThere) return
  server = await startRabbit()
  behind = await connect(server.url)
  behind.on("error", () => {}).on("close", () => { behind = undefined })
}, 90_000)
afterAll(async () => {
  for (const one of gates) await one.stop()
  await behind?.close().catch(() => {})
  await server?.stop()
}, 30_000)

/** Behind the notifier's back. */
export const channel = async () => {
  if (behind === undefined) throw new Error("there is no server")
  return behind.createChannel()
}
export const rabbit = (): RabbitServer => {
  if (server === undefined) throw new Error("there is no server")
  return server
}

let names = 0
/** A name that nothing on the server has yet. */
export const newName = (): string => `n${++names}`

/** What lies in a queue, in order; it stays there. */
export const kept = async (queue: string): Promise<readonly Arrived[]> => {
  const reading = await channel()
  const all: Arrived[] = []
  for (;;) {
    const got = await reading.get(queue)
    if (got === false) break
    const { content, fields, properties } = got
    const text = content.toString()
    all.push({ id: String(properties.messageId), notice: text, bytes: `${JSON.stringify({ fields, properties })}\n${text}` })
  }
  reading.nackAll(true)
  await reading.close()
  return all
}

export const amqpAbilities: readonly NotifierAbility[] = ["machine", "down", "hangs", "fails"]

/** To a topic exchange with one queue, from which it is taken when things are to fail. */
export const amqpPlace = async (): Promise<NotifierPlace> => {
  const gate = await startGate(rabbit().port)
  gates.push(gate)
  const name = newName()
  const making = await channel()
  await making.assertExchange(name, "topic", { durable: true })
  await making.assertQueue(name, { durable: true })
  await making.bindQueue(name, name, "#")
  await making.close()
  return {
    notifier: amqp({ url: `amqp://guest:guest@127.0.0.1:${gate.port}`, exchange: name, patience: 1_000 }), patience: 1_000, secrets: [],
    arrived: () => kept(name),
    turn: async (mood) => {
      await gate.turn(mood === "down" ? "shut" : mood === "hangs" ? "hangs" : "open")
      const turning = await channel()
      await (mood === "fails" ? turning.unbindQueue(name, name, "#") : turning.bindQueue(name, name, "#"))
      await turning.close()
    }
  }
}
