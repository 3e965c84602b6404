/** For developers: the OpenAPI document, and a page for each kind of problem. */
import type { FastifyInstance } from "fastify"
import { isProblemName, kinds, Problem } from "../problem.ts"
import { openApi } from "../openapi.ts"
import type { Documented } from "../route.ts"

export const documents = (app: FastifyInstance, routes: readonly Documented[]): void => {
  const document = JSON.stringify(openApi(routes))
  app.get("/openapi.json", async (_request, reply) => reply.type("application/json").send(document))
  app.get<{ Params: { problem: string } }>("/problems/:problem", async ({ params: { problem } }, reply) => {
    if (!isProblemName(problem)) throw new Problem("no-such-page")
    const { status, title, says } = kinds[problem]
    return reply.type("text/plain; charset=utf-8").send(`${title} (${status})\n\n${says}\n`)
  })
}
