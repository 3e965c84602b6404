/** Of a run only what became of families is kept; each of its trajectories can be had again, whole, and leaves as an event log. */
import { expect, it } from "vitest"
import { Fold, Practice, Recorded, Trajectory } from "@omringd/core"
import { Manifest, Replication } from "../../src/simulate.ts"
import { textOf } from "../export/golden.ts"
import { wrongInOcel } from "../export/ocel.ts"
import type { Ocel } from "../export/ocel.ts"
import { readByPm4js } from "../export/pm4js.ts"
import { wrongInXes } from "../export/xes.ts"
import { ran } from "../report/ran.ts"

const which = { arm: 1, replication: 2 }
const study = { ...ran.study, warmUp: 0 }
const steps = Replication.steps(study, which, ran.packsNamed)
const { families } = Replication.of(study, which, ran.packsNamed)

it("every family has its steps, in order and from the first, as many as were counted", () => {
  const byFamily = Map.groupBy(steps, ({ trajectory }) => trajectory)
  expect([...byFamily.keys()]).toEqual(families.map(({ number }) => `family-${number}`))
  expect([...byFamily.values()].map((taken) => taken.length)).toEqual(families.map((family) => family.steps))
  for (const taken of byFamily.values()) expect(taken.map(({ number }) => number)).toEqual(taken.map((_, index) => index + 1))
  expect(families.filter(({ closed }) => closed !== undefined).length).toBeGreaterThan(3)
  expect(Replication.steps(study, which, ran.packsNamed)).toEqual(steps)
})

it("folded, they are the very trajectory, and each reads back as it was recorded", () => {
  for (const [id, taken] of Map.groupBy(steps, ({ trajectory }) => trajectory)) {
    const end = Practice.of().fold(Trajectory.start(id), taken)
    const closed = families.find(({ number }) => `family-${number}` === id)?.closed !== undefined
    expect(end.phase.name === "Closed").toBe(closed)
    expect(end).toEqual(Fold.all(Trajectory.start(id), taken))
  }
  for (const one of steps.slice(0, 200)) expect(Recorded.kept(Recorded.write(one), { trajectory: one.trajectory, number: one.number })).toEqual({ taken: one })
})

it("nobody of one family is called like someone of another, and a professional the same in each that they serve", async () => {
  const ocel = JSON.parse(await textOf(steps, { as: "ocel" })) as Ocel
  const of = (id: string) => id.split("~")[0] ?? ""
  const called = ocel.objects.flatMap(({ id, type, attributes = [] }) => {
    const [reference, role] = ["reference", "role"].map((name) => attributes.find((one) => one.name === name)?.value)
    return reference === undefined ? [] : [{ family: of(id), type, reference, ours: role !== "consultant" && role !== "care-worker" }]
  })
  const served = (ours: boolean) => Map.groupBy(called.filter((one) => one.ours === ours), ({ reference }) => reference)
  expect(new Set(called.map(({ type }) => type))).toEqual(new Set(["family", "child", "person"]))
  for (const [reference, all] of served(true)) expect([reference, new Set(all.map(({ family }) => family)).size]).toEqual([reference, 1])
  for (const { reference, family, ours } of called) if (ours) expect([family, reference.split("/")[0]]).toEqual([family, family])
  expect([...served(false).values()].some((all) => new Set(all.map(({ family }) => family)).size > 1)).toBe(true)
  const resources = readByPm4js(await textOf(steps, { as: "xes" })).flatMap(({ attributes: trace, events }) => events.map(({ attributes }) => [String(trace["concept:name"]?.value), String(attributes["org:resource"]?.value)] as const))
  expect(resources.filter(([family, by]) => by.includes("/") && !by.startsWith(`${family}/`))).toEqual([])
  expect(resources.filter(([, by]) => !/^(?:family-\d+\/|consultant-|care-worker-)/u.test(by))).toEqual([])
})

const told = steps.map(({ trajectory, step, by, under }) => ({ trajectory, step: step.step, by, under }))

it("as OCEL they are what the standard asks, with every step of every family in its order", async () => {
  const ocel = JSON.parse(await textOf(steps, { as: "ocel" })) as Ocel
  expect(wrongInOcel(ocel)).toEqual([])
  const references = new Map(ocel.objects.map(({ id, attributes = [] }) => [id, attributes.find(({ name }) => name === "reference")?.value]))
  const read = ocel.events.map(({ type, attributes = [], relationships = [] }) => {
    const [trajectory, by] = ["trajectory", "by"].map((as) => relationships.find(({ qualifier }) => qualifier === as)?.objectId ?? "nowhere")
    return { trajectory, step: type, by: references.get(by ?? ""), under: attributes.find(({ name }) => name === "mandate")?.value }
  })
  expect(read).toEqual(told)
  expect(ocel.events.map(({ time }) => time.slice(0, 10))).toEqual(steps.map(({ at }) => at.slice(0, 10)))
  expect(wrongInOcel(JSON.parse(await textOf(steps, { as: "ocel", pseudonyms: true, times: "week" })))).toEqual([])
})

it("as XES they are what the standard asks, and pm4js reads every step of every family in its order", async () => {
  const xes = await textOf(steps, { as: "xes" })
  expect(wrongInXes(xes)).toEqual([])
  const traces = readByPm4js(xes)
  expect(traces.map(({ attributes }) => attributes["concept:name"]?.value)).toEqual(families.map(({ number }) => `family-${number}`))
  const read = traces.flatMap(({ attributes: trace, events }) => events.map(({ attributes }) =>
    ({ trajectory: trace["concept:name"]?.value, step: attributes["concept:name"]?.value, by: attributes["org:resource"]?.value, under: attributes["mandate"]?.value })))
  expect(read).toEqual(told)
  const days = traces.flatMap(({ events }) => events.map(({ attributes }) => new Date(String(attributes["time:timestamp"]?.value)).toISOString().slice(0, 10)))
  expect(days).toEqual(steps.map(({ at }) => at.slice(0, 10)))
})

it("a manifest is read as it was written, and not when its study was changed since", () => {
  const written = JSON.parse(Manifest.write(ran.manifest)) as { study: { seed: number } }
  expect(Manifest.read(written)).toEqual(ran.manifest)
  expect(Manifest.read({ ...written, study: { ...written.study, seed: 8 } })).toBeUndefined()
  expect([Manifest.read(undefined), Manifest.read({}), Manifest.read({ format: "omringd-simulation@1" })]).toEqual([undefined, undefined, undefined])
})
