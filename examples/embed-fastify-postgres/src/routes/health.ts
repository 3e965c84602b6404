/** Whether this process is alive, and whether it should be sent anything: not when it is stopping, nor without its database. */
import type { FastifyInstance } from "fastify"
import type { Embedding } from "../embedding.ts"

/** `stopping`: from then on it is not ready. */
export const health = (app: FastifyInstance, { pool }: Embedding): { readonly stopping: () => void } => {
  let isStopping = false
  app.get("/health/live", async () => ({ alive: true }))
  app.get("/health/ready", async (_request, reply) => {
    const answers = !isStopping && (await pool.query("SELECT").then(() => true, () => false))
    return reply.code(answers ? 200 : 503).send({ ready: answers })
  })
  return { stopping: () => { isStopping = true } }
}
