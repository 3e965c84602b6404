/** Each request: a span that goes on from the caller's, how long it took, and one line in the log. By the route's pattern, never by its address. */
import { context, propagation, SpanKind, SpanStatusCode } from "@opentelemetry/api"
import type { Span } from "@opentelemetry/api"
import type { FastifyInstance, FastifyRequest } from "fastify"
import type { ProblemName } from "../problem.ts"
import type { Telemetry } from "./telemetry.ts"

declare module "fastify" {
  interface FastifyRequest {
    span: Span | undefined
    /** What went wrong with it, if anything did. */
    problem: ProblemName | undefined
  }
}

/** Methods that HTTP knows; anything else is what someone wrote. */
const methods = new Set(["GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS"])
const methodOf = ({ method }: FastifyRequest): string => (methods.has(method) ? method : "_OTHER")
const routeOf = ({ routeOptions }: FastifyRequest): string => routeOptions.url ?? "none"

export const watch = (app: FastifyInstance, { tracer, answered }: Telemetry): void => {
  app.decorateRequest("span", undefined)
  app.decorateRequest("problem", undefined)
  app.addHook("onRequest", async (request) => {
    const [method, route] = [methodOf(request), routeOf(request)]
    const caller = propagation.extract(context.active(), request.headers)
    request.span = tracer.startSpan(`${method} ${route}`, { kind: SpanKind.SERVER, attributes: { "http.request.method": method, "http.route": route } }, caller)
  })
  app.addHook("onResponse", async (request, reply) => {
    const about = { method: methodOf(request), route: routeOf(request), status: reply.statusCode }
    const { problem, span } = request
    answered(reply.elapsedTime / 1_000, about)
    span?.setAttribute("http.response.status_code", about.status)
    if (problem !== undefined) span?.setAttribute("casework.problem", problem)
    if (about.status >= 500) span?.setStatus({ code: SpanStatusCode.ERROR })
    span?.end()
    request.log.info({ ...about, problem, ms: Math.round(reply.elapsedTime) }, "answered")
  })
}
