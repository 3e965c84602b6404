/** A stream of a NATS server of the tests, behind a gate. */
import { connect } from "@nats-io/transport-node"
import type { NatsConnection } from "@nats-io/transport-node"
import { AckPolicy, DiscardPolicy, jetstreamManager } from "@nats-io/jetstream"
import { afterAll, beforeAll } from "vitest"
import type { Arrived, NotifierAbility, NotifierPlace } from "@omringd/conformance"
import { nats } from "../../src/notifier/nats.ts"
import type { NatsOptions } from "../../src/notifier/nats.ts"
import { binary, startNats } from "../nats/server.ts"
import type { NatsServer } from "../nats/server.ts"
import { startGate } from "../server/gate.ts"
import type { Gate } from "../server/gate.ts"
import { must } from "../server/must.ts"

export const isThere = binary() !== undefined
must("nats", isThere)

let server: NatsServer | undefined
const gates: Gate[] = []
const behind: NatsConnection[] = []
beforeAll(async () => { if (isThere) server = await startNats(binary() ?? "") })
afterAll(async () => {
  for (const one of behind) await one.close()
  for (const one of gates) await one.stop()
  await server?.stop()
})
export const port = (): number => server?.port ?? 0

let names = 0
/** A name that nothing on the server has yet. */
export const newName = (): string => `n${++names}`

/** What a stream keeps, in order: read behind the notifier's back. */
export const kept = async (connection: NatsConnection, stream: string): Promise<readonly Arrived[]> => {
  const manager = await jetstreamManager(connection)
  const { state: { messages } } = await manager.streams.info(stream)
  if (messages === 0) return []
  const { name } = await manager.consumers.add(stream, { ack_policy: AckPolicy.None })
  const consumer = await manager.jetstream().consumers.get(stream, name)
  const all: Arrived[] = []
  for await (const { headers, data, subject } of await consumer.fetch({ max_messages: messages, expires: 2_000 })) {
    const text = new TextDecoder().decode(data)
    const shown = [...(headers ?? [])].map(([key, values]) => `${key}: ${values.join()}`).join("\n")
    all.push({ id: headers?.get("Nats-Msg-Id") ?? "", notice: text, bytes: `${subject}\n${shown}\n${text}` })
  }
  await manager.consumers.delete(stream, name)
  return all
}

export const natsAbilities: readonly NotifierAbility[] = ["machine", "down", "hangs", "fails", "refuses"]

export const natsPlace = async (options: Partial<NatsOptions> = {}): Promise<NotifierPlace> => {
  const gate = await startGate(port())
  gates.push(gate)
  const connection = await connect({ servers: `127.0.0.1:${port()}` })
  behind.push(connection)
  const { streams } = await jetstreamManager(connection)
  const stream = newName()
  await streams.add({ name: stream, subjects: [`${stream}.>`], discard: DiscardPolicy.New })
  return {
    notifier: nats({ servers: `127.0.0.1:${gate.port}`, prefix: `${stream}.notices`, stream, patience: 1_000, ...options }), patience: 1_000, secrets: [],
    arrived: () => kept(connection, stream),
    turn: async (mood) => {
      await gate.turn(mood === "down" ? "shut" : mood === "hangs" ? "hangs" : "open")
      await streams.update(stream, { max_msg_size: mood === "refuses" ? 10 : -1, max_bytes: mood === "fails" ? 10 : -1 })
    }
  }
}
