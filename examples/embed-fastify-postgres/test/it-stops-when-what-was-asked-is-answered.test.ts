/** The whole program, as an operator has it: begun by two at once, ready or not, with as many connections as it may have, and stopped in the midst of a request. */
import { spawn } from "node:child_process"
import { once } from "node:events"
import { fileURLToPath } from "node:url"
import Fastify from "fastify"
import { Pool } from "pg"
import { afterAll, describe, expect, it } from "vitest"
import { freePort } from "../../../packages/adapters/test/server/process.ts"
import { database } from "../src/database.ts"
import { embed } from "../src/embedding.ts"
import { seed } from "../src/host/seed.ts"
import { health } from "../src/routes/health.ts"
import { isThere, maple, newDatabase, newId } from "./casework.ts"

const program = fileURLToPath(new URL("../src/main.ts", import.meta.url))

/** Resolves once it is ready. */
const begun = async (url: string, env: { readonly [name: string]: string } = {}) => {
  const port = await freePort()
  const child = spawn(process.execPath, ["--conditions=@omringd/source", "--disable-warning=ExperimentalWarning", program], {
    env: { ...process.env, DATABASE_URL: url, PORT: String(port), ...env }, stdio: ["ignore", "ignore", "inherit"]
  })
  afterAll(() => { child.kill("SIGKILL") })
  const ended = once(child, "exit")
  const address = `http://127.0.0.1:${port}`
  const status = (path: string): Promise<number> => fetch(`${address}${path}`, { headers: { connection: "close" } }).then((answer) => answer.status, () => 0)
  await expect.poll(() => status("/health/ready"), { timeout: 60_000 }).toBe(200)
  return { child, ended, address, status }
}

describe.skipIf(!isThere)("it stops when what was asked is answered", { timeout: 120_000 }, () => {
  it("after two that started at once brought the tables up to date once", async () => {
    const url = await newDatabase()
    const both = await Promise.all([begun(url), begun(url)])
    const pool = new Pool({ connectionString: url, max: 1 })
    expect((await pool.query("SELECT name FROM casework_migrations ORDER BY id")).rows).toEqual([{ name: "0001_who-works-here" }, { name: "0002_cases" }, { name: "0003_roles" }])
    expect((await pool.query("SELECT count(*) FROM omringd.omringd")).rows).toEqual([{ count: "1" }])
    await pool.end()
    for (const { child, ended } of both) {
      child.kill("SIGTERM")
      expect(await ended).toEqual([0, null])
    }
  })
  it("and meanwhile says that it is not ready, answers what it was asked, and leaves nothing open", async () => {
    const url = await newDatabase()
    const { child, ended, address, status } = await begun(url, { DRAIN_MS: "3000", POOL_SIZE: "2", PATIENCE_MS: "60000" })
    const pool = new Pool({ connectionString: url, max: 3 })
    const tokens = await seed(pool)
    const holding = await pool.connect()
    await holding.query("BEGIN; LOCK TABLE journal")
    const asked = fetch(`${address}${maple}/steps/${newId()}`, {
      method: "PUT", headers: { authorization: `Bearer ${tokens.ann}`, "content-type": "application/json" }, body: JSON.stringify({ step: { step: "PersonJoined", person: "ann", role: "consultant" } })
    })
    await expect.poll(async () => (await pool.query("SELECT FROM pg_stat_activity WHERE wait_event_type = 'Lock' AND datname = current_database()")).rowCount, { timeout: 20_000 }).toBe(1)
    child.kill("SIGTERM")
    await expect.poll(() => status("/health/ready"), { timeout: 20_000 }).toBe(503)
    expect(await status("/health/live")).toBe(200)
    await holding.query("COMMIT")
    holding.release()
    expect((await asked).status).toBe(201)
    expect(await ended).toEqual([0, null])
    expect(await status("/health/live")).toBe(0)
    expect((await pool.query("SELECT FROM pg_stat_activity WHERE application_name = 'casework' AND datname = current_database()")).rowCount).toBe(0)
    expect((await pool.query("SELECT count(*)::int FROM journal")).rows).toEqual([{ count: 1 }])
    await pool.end()
  })
  it("and has no more connections than it may, however many ask", async () => {
    const url = await newDatabase()
    const { child, ended, address } = await begun(url, { POOL_SIZE: "3" })
    const pool = new Pool({ connectionString: url, max: 1 })
    const tokens = await seed(pool)
    const all = Promise.all(Array.from({ length: 60 }, () => fetch(`${address}${maple}/story`, { headers: { authorization: `Bearer ${tokens.ann}` } }).then((answer) => answer.status)))
    const most = { seen: 0, asking: true }
    const looking = async () => {
      while (most.asking) most.seen = Math.max(most.seen, (await pool.query("SELECT FROM pg_stat_activity WHERE application_name = 'casework' AND datname = current_database()")).rowCount ?? 0)
    }
    const looked = looking()
    const statuses = await all
    most.asking = false
    await looked
    expect(new Set(statuses)).toEqual(new Set([200]))
    expect(most.seen).toBeGreaterThan(0)
    expect(most.seen).toBeLessThanOrEqual(3)
    await pool.end()
    child.kill("SIGINT")
    expect(await ended).toEqual([0, null])
  })
  it("and what was traced and counted is at the collector before it ends", async () => {
    const heard: string[] = []
    const collector = Fastify()
    collector.addContentTypeParser("*", (_request, _payload, done) => { done(null) })
    collector.post("/*", async ({ url }) => {
      heard.push(url)
      return {}
    })
    const endpoint = await collector.listen({ port: 0, host: "127.0.0.1" })
    const { child, ended } = await begun(await newDatabase(), { OTEL_EXPORTER_OTLP_ENDPOINT: endpoint })
    child.kill("SIGTERM")
    expect(await ended).toEqual([0, null])
    expect(heard).toEqual(expect.arrayContaining(["/v1/traces", "/v1/metrics"]))
    await collector.close()
  })
  it("and is not ready without its database", async () => {
    const pool = database({ url: await newDatabase(), size: 1 })
    const embedding = await embed({ pool })
    const app = Fastify()
    health(app, embedding)
    expect((await app.inject("/health/ready")).statusCode).toBe(200)
    await embedding.omringd.close()
    await pool.end()
    expect([(await app.inject("/health/ready")).statusCode, (await app.inject("/health/live")).statusCode]).toEqual([503, 200])
  })
})
