/**
 * What is counted and traced: routes, steps, rules and outcomes, all of them codes. Never an address, a reference, or anything that
 * someone wrote. Without an SDK (see `exporting.ts`) all of it does nothing.
 */
import { context, metrics, SpanStatusCode, trace } from "@opentelemetry/api"
import type { Span } from "@opentelemetry/api"
import type { Pool } from "pg"
import { Refusal } from "@omringd/core"
import type { StepTag } from "@omringd/core"
import type { Answered } from "@omringd/core/Omringd"

export interface Telemetry {
  readonly tracer: ReturnType<typeof trace.getTracer>
  /** Counts how long an answer took, in seconds. */
  answered(seconds: number, about: { readonly method: string; readonly route: string; readonly status: number }): void
  /** A step is taken or refused: a span around it, and it is counted. */
  taking(step: StepTag, within: Span | undefined, takes: () => Promise<Answered>): Promise<Answered>
}

const outcomeOf = (answer: Answered): "taken" | "taken before" | "refused" => (answer.ok ? (answer.again ? "taken before" : "taken") : "refused")

export const telemetryOf = (pool: Pool): Telemetry => {
  const tracer = trace.getTracer("casework")
  const meter = metrics.getMeter("casework")
  const duration = meter.createHistogram("http.server.request.duration", { unit: "s", description: "How long answers took" })
  const steps = meter.createCounter("omringd.steps", { description: "Steps that were proposed, by what became of them" })
  const unmet = meter.createCounter("omringd.unmet", { description: "Needs that held steps back, by rule" })
  meter.createObservableGauge("db.client.connection.count", { description: "Connections of the pool" }).addCallback((result) => {
    result.observe(pool.idleCount, { state: "idle" })
    result.observe(pool.totalCount - pool.idleCount, { state: "used" })
  })
  meter.createObservableGauge("db.client.connection.pending_requests").addCallback((result) => result.observe(pool.waitingCount))

  const counted = (span: Span, step: StepTag, answer: Answered): Answered => {
    const outcome = outcomeOf(answer)
    steps.add(1, { "omringd.step": step, "omringd.outcome": outcome })
    span.setAttribute("omringd.outcome", outcome)
    if (answer.ok) return answer
    const rules = [...new Set(Refusal.needs(answer.refusal).map(({ rule }) => rule))]
    span.setAttributes({ "omringd.reasons": [...new Set(answer.refusal.reasons.map(({ reason }) => reason))], "omringd.rules": rules })
    for (const rule of rules) unmet.add(1, { "omringd.rule": rule })
    return answer
  }
  return {
    tracer,
    answered: (seconds, { method, route, status }) =>
      duration.record(seconds, { "http.request.method": method, "http.route": route, "http.response.status_code": status }),
    taking: async (step, within, takes) => {
      const parent = within === undefined ? context.active() : trace.setSpan(context.active(), within)
      const span = tracer.startSpan("omringd take", { attributes: { "omringd.step": step } }, parent)
      try {
        return counted(span, step, await takes())
      } catch (thrown) {
        span.setStatus({ code: SpanStatusCode.ERROR }) // without what it says: a database may quote what was written
        throw thrown
      } finally {
        span.end()
      }
    }
  }
}
