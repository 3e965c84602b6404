/** Of a run only what became of families is kept; each of its trajectories can be had again, whole, and leaves as an event log. */
import { expect, it } from "vitest"
import { Fold, Practice, Recorded, Trajectory } from "@omringd/core"
import { Manifest, Replication } from "../../src/simulate.ts"
import { textOf } from "../export/golden.ts"
import { wrongInOcel } from "../export/ocel.ts"
import type { Ocel } from "../export/ocel.ts"
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

it("as OCEL and as XES they are what the standards ask, with every step in them", async () => {
  const ocel = JSON.parse(await textOf(steps, { as: "ocel", pseudonyms: true, times: "week" })) as Ocel
  expect(wrongInOcel(ocel)).toEqual([])
  expect(ocel.events).toHaveLength(steps.length)
  const xes = await textOf(steps, { as: "xes" })
  expect(wrongInXes(xes)).toEqual([])
  expect(xes.match(/<event>/gu)).toHaveLength(steps.length)
  expect(xes.match(/<trace>/gu)).toHaveLength(families.length)
})

it("a manifest is read as it was written, and not when its study was changed since", () => {
  const written = JSON.parse(Manifest.write(ran.manifest)) as { study: { seed: number } }
  expect(Manifest.read(written)).toEqual(ran.manifest)
  expect(Manifest.read({ ...written, study: { ...written.study, seed: 8 } })).toBeUndefined()
  expect([Manifest.read(undefined), Manifest.read({}), Manifest.read({ format: "omringd-simulation@1" })]).toEqual([undefined, undefined, undefined])
})
