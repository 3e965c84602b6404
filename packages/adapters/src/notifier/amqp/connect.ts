/** A connection to a broker with one channel on which all is confirmed. */
import { connect } from "amqplib"
import type { ChannelModel } from "amqplib"
import type { AmqpOptions } from "./options.ts"
import { returns } from "./returns.ts"

export interface Message {
  readonly exchange: string
  readonly key: string
  readonly body: string
  readonly id: string
  readonly type: string
  readonly headers: { readonly [name: string]: string }
}

export interface Connected {
  readonly model: ChannelModel
  /** Resolves once it is confirmed. */
  readonly send: (message: Message) => Promise<void>
}

/** The broker has it, and no queue took it. */
export class Unroutable extends Error {}
/** The broker could not take it, as when a queue is full. */
export class Declined extends Error {}
/** The channel went while it was under way; `because` says what the broker said of that. */
export class Lost extends Error {}

const withHeartbeat = (url: string): string => {
  const target = new URL(url)
  if (!target.searchParams.has("heartbeat")) target.searchParams.set("heartbeat", "10")
  return target.href
}

export const connected = ({ url, connection = {} }: AmqpOptions, timeout: number) => ({
  make: async (lost: () => void): Promise<Connected> => {
    const model = await connect(withHeartbeat(url), { noDelay: true, ...connection, timeout })
    let because = "the connection was lost"
    const told = (problem: Error) => { because = problem.message }
    model.on("error", told).on("close", lost)
    const channel = await model.createConfirmChannel()
    channel.on("error", told).on("close", () => {
      lost()
      model.close().catch(() => {})
    })
    const cameBack = returns(channel)
    const send = ({ exchange, key, body, id, type, headers }: Message): Promise<void> =>
      new Promise((resolve, reject) => {
        const options = { persistent: true, mandatory: true, messageId: id, type, headers, contentType: "application/json", contentEncoding: "utf-8" }
        channel.publish(exchange, key, Buffer.from(body), options, (problem: unknown) => {
          const isBack = cameBack(id)
          if (problem instanceof Error) return reject(problem.message === "message nacked" ? new Declined("the broker did not take it") : new Lost(because))
          return isBack ? reject(new Unroutable("no queue takes it")) : resolve()
        })
      })
    return { model, send }
  },
  end: ({ model }: Connected): Promise<void> => model.close()
})
