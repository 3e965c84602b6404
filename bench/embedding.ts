/**
 * The case system of examples/embed-fastify-postgres over HTTP on loopback, each request a step that is judged, recorded and noted in the journal in one
 * transaction; beside the same server with a handler that only inserts a row: the same session looked up, the same body read, the same pool and durability. By
 * autocannon, in turns. There are as many families as a process remembers, so that none of them gets much longer than a family's trajectory is: from 50 steps to some 130.
 * EMBEDDING_SECONDS, EMBEDDING_ROUNDS and EMBEDDING_FAMILIES make it smaller.
 */
import { spawn } from "node:child_process"
import { createInterface } from "node:readline"
import { fileURLToPath } from "node:url"
import autocannon from "autocannon"
import { binaries, startServer } from "../packages/adapters/test/postgres/server.ts"
import { median, rowOf } from "./measure.ts"
import type { Row } from "./measure.ts"

const { EMBEDDING_SECONDS: seconds = "4", EMBEDDING_ROUNDS: rounds = "5", EMBEDDING_FAMILIES: families = "1000" } = process.env
const connections = [8, 32]

interface Served {
  readonly port: number
  readonly token: string
}

let asked = 0
const request = (path: "steps" | "bare", token: string): autocannon.Request => ({
  method: "PUT",
  headers: { authorization: `Bearer ${token}`, "content-type": "application/json" },
  setupRequest: (one) => {
    const number = asked++
    const says = { text: "She asked her neighbour to look in every evening, and he did, four weeks in a row.", about: ["mother"], by: "care-worker" }
    return {
      ...one, path: `/cases/family-${number % Number(families)}/${path}/${path}-${number}`,
      body: JSON.stringify({ at: "2026-04-01", step: { step: "StrengthNamed", strength: `named-${number}`, of: ["mother"], says: { kind: "observation", says } } })
    }
  }
})

interface Measured {
  readonly perSecond: number
  /** Milliseconds. */
  readonly p99: number
}

const shot = async ({ port, token }: Served, path: "steps" | "bare", clients: number, duration: number): Promise<Measured> => {
  const result = await autocannon({ url: `http://127.0.0.1:${port}`, connections: clients, duration, requests: [request(path, token)] })
  if (result.non2xx > 0 || result.errors > 0) throw new Error(`${path}: ${result.non2xx} were not taken, ${result.errors} were not answered`)
  return { perSecond: result["2xx"] / result.duration, p99: result.latency.p99 }
}

const contest = async (served: Served, clients: number): Promise<Row> => {
  const measured: (readonly [Measured, Measured])[] = []
  for (let round = -1; round < Number(rounds); round++) {
    const order = round % 2 === 0 ? (["steps", "bare"] as const) : (["bare", "steps"] as const)
    const of: { steps?: Measured; bare?: Measured } = {}
    for (const path of order) of[path] = await shot(served, path, clients, Number(seconds))
    if (round >= 0 && of.steps !== undefined && of.bare !== undefined) measured.push([of.steps, of.bare]) // the round before is for warming up
  }
  const p99 = (side: 0 | 1): string => `p99 ${median(measured.map((pair) => pair[side].p99))} ms`
  return rowOf({
    id: `embedding-${clients}`, bar: { ratio: 0.6 },
    what: `steps over HTTP, each judged, recorded and noted in the host's journal in one transaction, ${clients} at once, ${p99(0)}`,
    beside: { what: `the same server with a handler that only inserts a row, ${p99(1)}` }
  }, measured.map(([steps, bare]) => [steps.perSecond, bare.perSecond]))
}

export const embedding = async (): Promise<readonly Row[]> => {
  const bin = binaries()
  if (bin === undefined) {
    console.error("Left out: embedding, for which the PostgreSQL server is not installed.")
    return []
  }
  const database = await startServer(bin, { settings: ["fsync=on", "synchronous_commit=on"] })
  const program = fileURLToPath(new URL("embedding-server.ts", import.meta.url))
  const child = spawn(process.execPath, [...(process.env["EMBEDDING_PROFILE"] === undefined ? [] : ["--cpu-prof", `--cpu-prof-dir=${process.env["EMBEDDING_PROFILE"]}`]),
    "--conditions=@omringd/source", "--disable-warning=ExperimentalWarning", program, database.url, families], { stdio: ["ignore", "pipe", "inherit"] })
  try {
    const lines = createInterface(child.stdout)
    const served = await new Promise<Served>((resolve, reject) => {
      lines.once("line", (line) => { resolve(JSON.parse(line) as Served) }) // written by the server above
      child.once("exit", () => { reject(new Error("the server did not start")) })
    })
    const rows: Row[] = []
    for (const clients of connections) rows.push(await contest(served, clients))
    return rows
  } finally {
    child.kill("SIGINT")
    await database.stop()
  }
}
