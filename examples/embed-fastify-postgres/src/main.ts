/** Starts it: `DATABASE_URL`, and if need be `PORT`, `HOST`, `POOL_SIZE`, `PATIENCE_MS`, `DRAIN_MS`, `OTEL_EXPORTER_OTLP_ENDPOINT`. Stops on SIGTERM and SIGINT, after what was asked is answered. */
import { setTimeout as sleep } from "node:timers/promises"
import { database } from "./database.ts"
import { embed } from "./embedding.ts"
import { migrate } from "./host/migrate.ts"
import { server } from "./server.ts"
import { exporting } from "./telemetry/exporting.ts"

const { DATABASE_URL: url, PORT = "3000", HOST = "127.0.0.1", POOL_SIZE = "10", PATIENCE_MS = "2000", DRAIN_MS = "0" } = process.env
if (url === undefined) {
  console.error("DATABASE_URL says which database, such as postgres://user@localhost:5432/casework")
  process.exit(2)
}

const exported = exporting()
const pool = database({ url, size: Number(POOL_SIZE), patience: Number(PATIENCE_MS) })
await migrate(pool)
const embedding = await embed({ pool })
const app = server(embedding, process.stdout)
await app.listen({ port: Number(PORT), host: HOST })

let isStopping = false
const stop = async (): Promise<void> => {
  if (isStopping) return
  isStopping = true
  app.stopping() // not ready any more: nobody should be sending anything
  await sleep(Number(DRAIN_MS))
  await app.close() // what was asked is answered first
  await embedding.omringd.close()
  await pool.end()
  await exported()
}
process.on("SIGTERM", () => void stop())
process.on("SIGINT", () => void stop())
