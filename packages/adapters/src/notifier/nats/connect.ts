/** A connection to NATS with its JetStream. It is not made anew by the client: what was under way is then known to have failed at once. */
import { jetstream, jetstreamManager, JetStreamApiCodes, JetStreamApiError, RetentionPolicy, StorageType } from "@nats-io/jetstream"
import type { JetStreamClient } from "@nats-io/jetstream"
import { connect } from "@nats-io/transport-node"
import type { NatsConnection } from "@nats-io/transport-node"
import * as Duration from "effect/Duration"
import { defaultPrefix } from "./options.ts"
import type { NatsOptions } from "./options.ts"

export interface Connected {
  readonly server: NatsConnection
  readonly js: JetStreamClient
}

const isMissing = (thrown: unknown): boolean => thrown instanceof JetStreamApiError && thrown.code === JetStreamApiCodes.StreamNotFound

/** Two that find it missing at the same time both make it, with the same settings: the server takes that for one. */
const makeStream = async (server: NatsConnection, name: string, { prefix = defaultPrefix, duplicates = "1 hour" }: NatsOptions, timeout: number): Promise<void> => {
  const { streams } = await jetstreamManager(server, { timeout })
  try {
    await streams.info(name)
  } catch (thrown) {
    if (!isMissing(thrown)) throw thrown
    const window = Duration.toMillis(Duration.fromInputUnsafe(duplicates)) * 1_000_000 // nanoseconds
    await streams.add({ name, subjects: [`${prefix}.>`], storage: StorageType.File, retention: RetentionPolicy.Limits, duplicate_window: window })
  }
}

export const connected = (options: NatsOptions, timeout: number) => ({
  make: async (lost: () => void): Promise<Connected> => {
    const { servers, stream, create = false, connection = {} } = options
    const server = await connect({
      name: "omringd", noAsyncTraces: true, pingInterval: timeout, ...connection, servers: typeof servers === "string" ? servers : [...servers], reconnect: false, timeout
    })
    server.closed().finally(lost).catch(() => {})
    try {
      if (create && stream !== undefined) await makeStream(server, stream, options, timeout)
    } catch (thrown) {
      await server.close()
      throw thrown
    }
    return { server, js: jetstream(server, { timeout }) }
  },
  end: ({ server }: Connected): Promise<void> => server.close()
})
