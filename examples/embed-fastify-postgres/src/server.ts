/** The case system over HTTP. Nothing of Fastify's own reading, writing or logging of requests is used where people's words are in it. */
import { randomUUID } from "node:crypto"
import Fastify, { LogController } from "fastify"
import type { FastifyInstance, FastifyReply, FastifyRequest, FastifyServerOptions } from "fastify"
import type { Embedding } from "./embedding.ts"
import { loggable, problemOf } from "./failure.ts"
import { detailsOf, Problem } from "./problem.ts"
import { serving } from "./route.ts"
import { documents } from "./routes/documents.ts"
import { health } from "./routes/health.ts"
import { isSafe } from "./routes/is-safe.ts"
import { makeAppointment } from "./routes/make-appointment.ts"
import { story } from "./routes/story.ts"
import { takeStep } from "./routes/take-step.ts"
import { whatNeedsToHappen } from "./routes/what-needs-to-happen.ts"
import { whyNot } from "./routes/why-not.ts"
import { watch } from "./telemetry/requests.ts"

const megabyte = 1_048_576

const answerProblem = (thrown: unknown, request: FastifyRequest, reply: FastifyReply): FastifyReply => {
  const problem = problemOf(thrown)
  const { status, ...details } = detailsOf(problem, request.id)
  request.problem = problem.kind
  if (status >= 500) request.log.error({ err: thrown }, "failed")
  if (status === 401) void reply.header("www-authenticate", "Bearer")
  if (status === 503) void reply.header("retry-after", "1")
  return reply.code(status).type("application/problem+json").send(JSON.stringify({ ...details, status }))
}

/** Where log lines go; nowhere when left out. */
export type Log = NonNullable<Extract<FastifyServerOptions["logger"], { stream?: unknown }>["stream"]>

export const server = (embedding: Embedding, log?: Log): FastifyInstance & { readonly stopping: () => void } => {
  const app = Fastify({
    // Requests and answers are never logged, and of failures only what they are.
    logger: log === undefined ? false : { level: "info", stream: log, serializers: { req: () => ({}), res: () => ({}), err: loggable }, redact: { paths: ["headers", "body", "*.authorization"], remove: true } },
    logController: new LogController({ disableRequestLogging: true }),
    genReqId: () => randomUUID(),
    bodyLimit: megabyte,
    routerOptions: { maxParamLength: 300 }, // references, percent-encoded
    frameworkErrors: (error, request, reply) => void answerProblem(error, request, reply)
  })
  app.setValidatorCompiler(() => () => true) // routes read what they are sent by their own Schemas: every problem at once
  app.setErrorHandler(answerProblem)
  app.setNotFoundHandler((request, reply) => answerProblem(new Problem("no-such-page"), request, reply))
  app.decorateRequest("session", undefined)
  watch(app, embedding.telemetry)
  const serve = serving(app, embedding)
  const routes = [takeStep, makeAppointment, whatNeedsToHappen, whyNot, isSafe, story].map((route) => route(serve, embedding))
  documents(app, routes)
  return Object.assign(app, health(app, embedding))
}
