/** Publishing to JetStream with nothing around it: what our notifier is measured beside. */
import { connect } from "@nats-io/transport-node"
import { jetstream, jetstreamManager } from "@nats-io/jetstream"
import { Notice } from "@omringd/core"

export interface Bare {
  publish(notice: Notice): Promise<unknown>
  close(): Promise<void>
}

/** To a stream of its own, with the id by which it knows a notice again. */
export const bareOn = async (port: number): Promise<Bare> => {
  const connection = await connect({ servers: `127.0.0.1:${port}`, noAsyncTraces: true })
  const { streams } = await jetstreamManager(connection)
  await streams.add({ name: "bare", subjects: ["bare.>"], duplicate_window: 3_600_000_000_000 })
  const js = jetstream(connection)
  return {
    publish: (notice) => js.publish("bare.plan-delivered.our-family.mother", Notice.write(notice), { msgID: notice.id }),
    close: () => connection.close()
  }
}
