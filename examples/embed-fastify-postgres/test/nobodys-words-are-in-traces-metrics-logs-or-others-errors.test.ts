/** A word that stands nowhere else is put into everything people write, names of people included: it is in what is kept, and in nothing that is watched. */
import { inspect } from "node:util"
import { metrics, propagation, trace } from "@opentelemetry/api"
import { W3CTraceContextPropagator } from "@opentelemetry/core"
import { AggregationTemporality, InMemoryMetricExporter, MeterProvider, PeriodicExportingMetricReader } from "@opentelemetry/sdk-metrics"
import { InMemorySpanExporter, SimpleSpanProcessor, TracerProvider } from "@opentelemetry/sdk-trace"
import { beforeAll, describe, expect, it } from "vitest"
import { Step } from "@omringd/core"
import { personalPaths } from "@omringd/core/Schema"
import { casework, isThere, maple, newId } from "./casework.ts"
import type { Casework } from "./casework.ts"

const canary = "zwaluwstaart"
let words = 0
const seen: string[] = []
/** One that can be told from the others. */
const word = (): string => {
  const one = `${canary}${words++}`
  seen.push(one)
  return one
}

/** With a word in the place of every text that someone wrote. */
const withWords = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(withWords)
  if (typeof value !== "object" || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, key === "text" ? `${word()} said so` : withWords(part)]))
}

describe.skipIf(!isThere)("nobody's words are in traces, metrics, logs or the errors of others", () => {
  const spans = new InMemorySpanExporter()
  const measured = new InMemoryMetricExporter(AggregationTemporality.CUMULATIVE)
  const reader = new PeriodicExportingMetricReader({ exporter: measured, exportIntervalMillis: 3_600_000 })
  let log = ""
  let its: Casework
  const answers: string[] = [] // of those who did not write it
  beforeAll(async () => {
    trace.setGlobalTracerProvider(new TracerProvider({ spanProcessors: [new SimpleSpanProcessor({ exporter: spans })] }))
    metrics.setGlobalMeterProvider(new MeterProvider({ readers: [reader] }))
    propagation.setGlobalPropagator(new W3CTraceContextPropagator())
    its = await casework({ write: (line: string) => { log += line } })
    await its.pool.query("UPDATE accounts SET name = $1 WHERE id = 'mia'", [word()])
    await its.pool.query("UPDATE cases SET family_name = $1", [word()])
    await its.pool.query("UPDATE caseworkers SET office = $1", [word()])
    await its.open()
    return () => {
      trace.disable()
      metrics.disable()
      propagation.disable()
    }
  })
  const putting = (body: unknown, path = `steps/${newId()}`, more = {}) => its.ask(`${maple}/${path}`, { method: "PUT", by: "ann", body, ...more })

  it("of any step, taken, refused or malformed", async () => {
    let taken = 0
    for (const tag of Step.tags) {
      const before = seen.length
      const step = withWords(await its.whole(tag, "ann")) as object
      if (personalPaths(tag).length > 0 && !JSON.stringify(step).includes(canary)) continue // its words may be left out
      if (personalPaths(tag).length > 0) expect(seen.length).toBeGreaterThan(before)
      if ((await putting({ at: "2026-03-02", step })).statusCode === 201) taken++
      await putting({ step: { ...step, [word()]: word() } })
      await putting({ step: { ...step, step: word() } })
      await putting({ at: word(), step })
      await its.ask(`${maple}/why-not`, { method: "POST", by: "mia", body: { step } })
    }
    expect(taken).toBeGreaterThan(10)
  })
  it("nor what stands in addresses, queries, headers, tokens and broken JSON", async () => {
    const asked = [
      putting(`{"step": "${word()}`), putting(word()), putting({ step: {} }, `steps/${word()}%20x`), putting({ step: {} }, word()),
      putting({}, `steps/${newId()}`, { headers: { "if-match": word(), [word()]: word(), "user-agent": word(), "content-type": `text/${word()}` } }),
      its.ask(`${maple}/needs?at=${word()}&${word()}=${word()}`, { by: "ann" }), its.ask(`/${word()}/%E0%A4%A`), its.ask(`/${word()}`), its.ask(`/cases/${word()}/story`, { by: "ann" }),
      its.ask(`${maple}/children/${word()}/safety`, { by: "ann" }), its.ask(`${maple}/story`, { headers: { authorization: `Bearer ${word()}${"x".repeat(30)}` } }),
      its.ask(`${maple}/story`, { headers: { traceparent: `00-${"a".repeat(32)}-${"b".repeat(16)}-01`, baggage: `name=${word()}` }, by: "ann" })
    ]
    const statuses = (await Promise.all(asked)).map(({ statusCode }) => statusCode)
    expect(Math.min(...statuses.slice(0, -1))).toBeGreaterThanOrEqual(400)
    expect(statuses.at(-1)).toBe(200)
  })
  it("nor what the case system itself keeps, nor what its database says when it fails", async () => {
    const appointment = { on: "2030-06-01", place: word(), caseworker: "carl", invited: ["mia"] }
    expect((await putting(appointment, `appointments/${newId()}`)).statusCode).toBe(201)
    answers.push((await putting({ ...appointment, caseworker: word() }, `appointments/${newId()}`)).body)
    // A constraint whose failure quotes the whole row.
    await its.pool.query("ALTER TABLE appointments ADD CONSTRAINT nowhere CHECK (place = '')  NOT VALID")
    const failed = await putting({ ...appointment, place: word() }, `appointments/${newId()}`)
    expect(failed.statusCode).toBe(500)
    answers.push(failed.body)
    expect(log).toContain(failed.json<{ instance: string }>().instance.replace("urn:request:", ""))
    await its.pool.query("ALTER TABLE appointments DROP CONSTRAINT nowhere")
    await its.pool.query(`UPDATE omringd.steps SET taken = replace(taken, '"at"', '"' || $1 || '"') WHERE number = 2`, [word()])
    const other = await casework({ write: (line: string) => { log += line } }, its.url) // nothing remembered
    const unreadable = await other.ask(`${maple}/story`, { by: "ann" })
    expect(unreadable.statusCode).toBe(500)
    answers.push(unreadable.body)
  })
  it("nor in what others are answered", async () => {
    await its.pool.query("INSERT INTO accounts (id, name) VALUES ('stranger', 'Someone')")
    for (const path of ["story", "needs", "children/noor/safety"]) answers.push((await its.ask(`${maple}/${path}`)).body)
    answers.push((await its.ask(`${maple}/steps/${newId()}`, { method: "PUT", by: "ivo", body: { step: {} } })).body)
    const refused = await putting({ step: await its.whole("TrajectoryOpened", "ann") })
    expect(refused.statusCode).toBe(409)
    answers.push(refused.body)
    expect(answers.filter((one) => one.includes(canary))).toEqual([])
  })
  it("although there is plenty in them, and the words are where they belong", async () => {
    await reader.forceFlush()
    const watched = inspect([spans.getFinishedSpans().map(({ name, attributes, events, links, status, resource }) => ({ name, attributes, events, links, status, resource })), measured.getMetrics()], { depth: 20, maxArrayLength: 100_000, maxStringLength: 1_000_000 })
    for (const text of [watched, log]) {
      expect(text.length).toBeGreaterThan(10_000)
      expect(text).not.toContain(canary)
      for (const told of ["maple-street", "noor", "Janssens", its.tokens.ann]) expect(text).not.toContain(told)
    }
    const names = new Set(spans.getFinishedSpans().map(({ name }) => name))
    expect([...names]).toEqual(expect.arrayContaining(["PUT /cases/:case/steps/:step", "omringd take", "GET none"]))
    for (const said of ["omringd.steps", "omringd.unmet", "http.server.request.duration", "db.client.connection.count", "omringd.outcome"]) expect(watched).toContain(said)
    const child = spans.getFinishedSpans().find(({ name }) => name === "omringd take")
    expect(spans.getFinishedSpans().some((span) => span.spanContext().spanId === child?.parentSpanContext?.spanId)).toBe(true)
    expect(spans.getFinishedSpans().some((span) => span.spanContext().traceId === "a".repeat(32))).toBe(true)
    const kept = await its.everything()
    expect(seen.some((one) => kept.includes(one))).toBe(true)
    expect((await its.ask(`${maple}/story`, { by: "mia" })).body).toContain(canary)
  })
})
