/**
 * The case system of examples/embed-fastify-postgres in a process of its own, with families that are already on their way; and on the same server a handler that
 * asks who it is, reads the same body and inserts a row in a transaction, and nothing else.
 */
import * as Schema from "effect/Schema"
import { database } from "../examples/embed-fastify-postgres/src/database.ts"
import { embed } from "../examples/embed-fastify-postgres/src/embedding.ts"
import { migrate } from "../examples/embed-fastify-postgres/src/host/migrate.ts"
import { signIn } from "../examples/embed-fastify-postgres/src/host/sessions.ts"
import { ofStep, proposal, versioned } from "../examples/embed-fastify-postgres/src/request/parts.ts"
import { whoAsks } from "../examples/embed-fastify-postgres/src/request/signed-in.ts"
import { serving } from "../examples/embed-fastify-postgres/src/route.ts"
import { server } from "../examples/embed-fastify-postgres/src/server.ts"
import { wholeTrajectory } from "./trajectory.ts"

const [, , url = "", families = "1000", size = "10"] = process.argv
const pool = database({ url, size: Number(size) })
await migrate(pool)
await pool.query("CREATE TABLE bare (case_id text NOT NULL REFERENCES cases, id text NOT NULL, account text NOT NULL REFERENCES accounts, kind text NOT NULL, happened text NOT NULL, said text NOT NULL, PRIMARY KEY (case_id, id))")
const embedding = await embed({ pool })
const { omringd } = embedding

/** From the signal until the map is drawn and a plan is tried. */
const sofar = wholeTrajectory.slice(0, 50)
await pool.query("INSERT INTO accounts (id, name) VALUES ('care-worker', 'Carl Maes')")
await pool.query("INSERT INTO cases (id, family_name) SELECT 'family-' || nth, 'Janssens' FROM generate_series(0, $1::integer - 1) AS nth", [families])
await pool.query("INSERT INTO members (case_id, account, may) SELECT id, 'care-worker', 'write' FROM cases")
await Promise.all(Array.from({ length: Number(families) }, (_, nth) => {
  const trajectory = `family-${nth}`
  return omringd.store.append(trajectory, 0, sofar.map((taken) => ({ ...taken, trajectory })))
}))

const app = server(embedding)
serving(app, embedding)({
  method: "PUT", url: "/cases/:case/bare/:step", name: "bare", says: "A row", writes: true, reads: { path: ofStep, headers: versioned, body: proposal },
  answers: { 201: { says: "It is there.", schema: Schema.Unknown, versioned: false } }, problems: [],
  handle: async ({ path, body: { step, at = embedding.now() } }, request, reply) => {
    const client = await pool.connect()
    try {
      await client.query("BEGIN")
      await client.query({
        name: "bare", text: "INSERT INTO bare (case_id, id, account, kind, happened, said) VALUES ($1, $2, $3, $4, $5, $6)",
        values: [path.case, path.step, whoAsks(request), step.step, at, JSON.stringify(step)]
      })
      await client.query("COMMIT")
    } finally {
      client.release()
    }
    return reply.code(201).send(step)
  }
})
await app.listen({ port: 0, host: "127.0.0.1" })
const address = app.server.address()
const token = await signIn(pool, "care-worker")
console.log(JSON.stringify({ port: typeof address === "object" ? address?.port : undefined, token }))
process.on("SIGINT", () => process.exit())
