/** Every step there is, in OCEL and XES: as the standards ask, and read by readers that are not ours. */
import { describe, expect, it } from "vitest"
import { Step } from "@omringd/core"
import type { ExportOptions } from "@omringd/lab/export"
import { golden, textOf } from "./golden.ts"
import { wrongInOcel } from "./ocel.ts"
import type { Ocel } from "./ocel.ts"
import { readByPm4js } from "./pm4js.ts"
import { wrongInXes } from "./xes.ts"

const counted = (all: readonly string[]) => {
  const counts: { [one: string]: number } = {}
  for (const one of all) counts[one] = (counts[one] ?? 0) + 1
  return counts
}
const disguises: readonly Omit<ExportOptions, "as">[] = [{}, { pseudonyms: true }, { times: "week" }, { pseudonyms: true, times: "month" }]
const trajectories = new Set(golden.map(({ trajectory }) => trajectory)).size
const tags = counted(golden.map(({ step }) => step.step))

describe("the golden trajectories hold every step", () => {
  it("but those that came later", () => { expect(Object.keys(tags).length).toBeGreaterThan(70) })
})

describe("OCEL 2.0", () => {
  it.each(disguises)("is as the standard asks, and nothing is lost: %o", async (disguise) => {
    const document = JSON.parse(await textOf(golden, { as: "ocel", ...disguise })) as Ocel
    expect(wrongInOcel(document)).toEqual([])
    expect(counted(document.events.map(({ type }) => type))).toEqual(tags)
    expect(document.objects.filter(({ type }) => type === "trajectory")).toHaveLength(trajectories)
    expect(document.eventTypes.map(({ name }) => name)).toEqual(Step.tags)
  })
  it("an empty store is an empty log", async () => {
    const document = JSON.parse(await textOf([], { as: "ocel" })) as Ocel
    expect(wrongInOcel(document)).toEqual([])
    expect(document.events).toEqual([])
  })
  it("a goal belongs to its danger, and both to their trajectory", async () => {
    const { objects } = JSON.parse(await textOf(golden, { as: "ocel" })) as Ocel
    const typeOf = new Map(objects.map(({ id, type }) => [id, type]))
    const goals = objects.filter(({ type }) => type === "goal")
    expect(goals.length).toBeGreaterThan(0)
    for (const { relationships = [] } of goals) {
      expect(relationships.filter(({ qualifier }) => qualifier === "danger").map(({ objectId }) => typeOf.get(objectId))).toEqual(["danger"])
      expect(relationships.filter(({ qualifier }) => qualifier === "trajectory").map(({ objectId }) => typeOf.get(objectId))).toEqual(["trajectory"])
    }
  })
  it("the reader of the schema finds what is wrong", () => {
    const whole = { eventTypes: [{ name: "A", attributes: [{ name: "n", type: "integer" }] }], objectTypes: [], events: [], objects: [] }
    const event = { id: "1", type: "A", time: "2026-03-02T00:00:00Z" }
    expect(wrongInOcel(whole)).toEqual([])
    expect(wrongInOcel({ ...whole, events: [event] })).toEqual([])
    for (const other of [{ ...event, time: "2026-03-02" }, { ...event, type: "B" }, { ...event, relationships: [{ objectId: "o", qualifier: "" }] }, { ...event, attributes: [{ name: "n", value: "many" }] }, { ...event, attributes: [{ name: "n", value: 1 }] }]) {
      expect(wrongInOcel({ ...whole, events: [other] })).toHaveLength(1)
    }
  })
})

describe("XES", () => {
  it.each(disguises)("is as the standard asks, and pm4js reads every step of every trajectory: %o", async (disguise) => {
    const text = await textOf(golden, { as: "xes", ...disguise })
    expect(wrongInXes(text)).toEqual([])
    const traces = readByPm4js(text)
    expect(traces).toHaveLength(trajectories)
    expect(counted(traces.flatMap(({ events }) => events.map(({ attributes }) => String(attributes["concept:name"]?.value))))).toEqual(tags)
    for (const { events } of traces) for (const { attributes } of events) expect(attributes["time:timestamp"]?.value).toSatisfy((value: Date) => !Number.isNaN(value.getTime()))
  })
  it("says who, under what mandate, from which phase to which", async () => {
    const traces = readByPm4js(await textOf(golden, { as: "xes" }))
    const read = traces.flatMap(({ attributes: { "concept:name": trace }, events }) => events.map(({ attributes }) => ({ trajectory: trace?.value, by: attributes["org:resource"]?.value, under: attributes["mandate"]?.value })))
    expect(read).toEqual(golden.map(({ trajectory, by, under }) => ({ trajectory, by, under })))
    const phases = traces.flatMap(({ events }) => events.map(({ attributes }) => [attributes["phase-before"]?.value, attributes["phase-after"]?.value] as const))
    expect(phases).toContainEqual(["NotStarted", "Signalled"])
    for (const { events } of traces) events.slice(1).forEach(({ attributes }, index) => { expect(attributes["phase-before"]?.value).toBe(events[index]?.attributes["phase-after"]?.value) })
  })
  it("the reader of the schema finds what is wrong", () => {
    const log = (inside: string) => `<log xes.version="1.0">${inside}</log>`
    expect(wrongInXes(log("<trace><string key=\"a\" value=\"\"/><event/></trace>"))).toEqual([])
    for (const inside of ["<event/><trace/>", "<trace><event/><string key=\"a\" value=\"\"/></trace>", "<date key=\"a\" value=\"2026-03-02\"/>", "<int key=\"a b\" value=\"1\"/>", "words", "<string key=\"a\"/>"]) {
      expect(wrongInXes(log(inside)), inside).toHaveLength(1)
    }
    expect(wrongInXes("<log xes.version=\"1.0\"><trace></log>")).not.toEqual([])
  })
})
