/** The links in the chain, in stories and in whatever was recorded. */
import * as Result from "effect/Result"
import * as fc from "fast-check"
import { describe, expect, it } from "vitest"
import { Links } from "../../src/view/links.ts"
import { Person } from "../../src/Person.ts"
import { Phase } from "../../src/Phase.ts"
import { Practice } from "../../src/Practice.ts"
import { act, careWorker, consultant, did, grandmother, joined, neighbour, on, opened, teenager } from "../../src/Story.ts"
import type { Act } from "../../src/Story.ts"
import type { Trajectory } from "../../src/Trajectory.ts"
import { commands } from "../generators/command.ts"
import { walk } from "../generators/journey.ts"

const told = (...acts: readonly (Act | readonly Act[])[]): Trajectory => {
  const acted = act(Practice.of(), [opened(teenager), ...acts].flat())
  if (!acted.acted) throw new Error(JSON.stringify(acted.refusal))
  return acted.trajectory
}
const another = { id: "another-consultant", role: "consultant" } as const
const next = { id: "next-care-worker", role: "care-worker" } as const
const third = { id: "third-care-worker", role: "care-worker" } as const
const left = (person: string, because: "own-wish" | "other-work" = "other-work", successor?: string) =>
  did("PersonLeft", { person, because, ...(successor === undefined ? {} : { successor }) }, person)
const day = "2026-03-02"

describe("professionals", () => {
  it("are those who are there by profession: family and network are no links", () => {
    const links = Links.of(told(joined(grandmother, neighbour)))
    expect(links).toMatchObject({ now: ["consultant", "care-worker"], ever: ["consultant", "care-worker"], handovers: [], chains: [["consultant"], ["care-worker"]] })
    expect(links.stays).toEqual([{ person: "consultant", role: "consultant", since: day }, { person: "care-worker", role: "care-worker", since: day }])
  })
  it("who left are no longer there, and were", () => {
    const links = Links.of(told(on("2026-04-01", left(careWorker.id))))
    expect(links).toMatchObject({ now: ["consultant"], ever: ["consultant", "care-worker"], handovers: [], chains: [["consultant"], ["care-worker"]] })
    expect(links.stays[1]).toEqual({ person: "care-worker", role: "care-worker", since: day, until: "2026-04-01" })
  })
  it("who come back themselves followed nobody, also behind others who wait to be followed", () => {
    const links = Links.of(told(
      joined(next), on("2026-04-01", left(next.id), left(careWorker.id)), on("2026-05-01", ...joined(careWorker)), on("2026-06-01", ...joined(third))
    ))
    expect(links).toMatchObject({ now: ["consultant", "care-worker", "third-care-worker"], ever: ["consultant", "care-worker", "next-care-worker", "third-care-worker"] })
    expect(links.stays).toHaveLength(5)
    expect(links.handovers.map(({ from, to }) => [from, to])).toEqual([["next-care-worker", "third-care-worker"]])
  })
})

describe("a handover", () => {
  it("to a successor who is named", () => {
    const links = Links.of(told(joined(another), on("2026-04-01", left(consultant.id, "other-work", another.id))))
    expect(links.handovers).toEqual([{ from: "consultant", to: "another-consultant", role: "consultant", left: "2026-04-01", how: "named" }])
    expect(links.chains).toEqual([["consultant", "another-consultant"], ["care-worker"]])
  })
  it("to the next of that role who came, and on", () => {
    const links = Links.of(told(
      on("2026-04-01", left(careWorker.id)), on("2026-04-08", ...joined(another, next)), on("2026-06-01", left(next.id)), on("2026-06-02", ...joined(third))
    ))
    expect(links.handovers).toEqual([
      { from: "care-worker", to: "next-care-worker", role: "care-worker", left: "2026-04-01", how: "came-after" },
      { from: "next-care-worker", to: "third-care-worker", role: "care-worker", left: "2026-06-01", how: "came-after" }
    ])
    expect(links.chains).toEqual([["consultant"], ["care-worker", "next-care-worker", "third-care-worker"], ["another-consultant"]])
  })
  it("is not to someone who was beside them already, nor twice to the same newcomer", () => {
    const links = Links.of(told(joined(next), on("2026-04-01", left(careWorker.id), left(next.id)), on("2026-05-01", ...joined(third))))
    expect(links.handovers.map(({ from, to }) => [from, to])).toEqual([["care-worker", "third-care-worker"]])
  })
  it("is not to a successor of the family's own, who is no link; nor to one who had left", () => {
    expect(Links.of(told(joined(grandmother), left(careWorker.id, "own-wish", grandmother.id))).handovers).toEqual([])
    expect(Links.of(told(joined(next), left(next.id), left(careWorker.id, "own-wish", next.id))).handovers).toEqual([])
  })
  it("of two to one: each chain goes on with the same person", () => {
    const links = Links.of(told(joined(next, third), left(careWorker.id, "own-wish", third.id), left(next.id, "own-wish", third.id)))
    expect(links.chains).toEqual([["consultant"], ["care-worker", "third-care-worker"], ["next-care-worker", "third-care-worker"]])
  })
  it("that was entered in error was none", () => {
    const trajectory = told(on("2026-04-01", left(careWorker.id), ...joined(next)))
    const step = { step: "StepCorrected", corrects: String(trajectory.version - 1), because: { text: "She stayed.", about: [careWorker.id], by: consultant.id } }
    const answer = Practice.of().takeUnknown(trajectory, step, { by: consultant.id, at: "2026-04-02" })
    const { trajectory: corrected } = Result.getOrThrow(answer)
    expect(Links.of(trajectory).handovers).toHaveLength(1)
    expect(Links.of(corrected)).toMatchObject({ now: ["consultant", "care-worker", "next-care-worker"], handovers: [] })
  })
})

it("functions are told each time they pass to someone", () => {
  const { functions } = Links.of(told(
    joined(another, grandmother, neighbour), did("CoordinatorNamed", { coordinator: careWorker.id }), did("CoordinatorNamed", { coordinator: careWorker.id }),
    did("SpokespersonNamed", { child: teenager.id, person: grandmother.id }), did("SpokespersonNamed", { child: teenager.id, person: neighbour.id }),
    did("ChairNamed", { chair: grandmother.id }), on("2026-04-01", left(consultant.id, "own-wish", another.id), left(careWorker.id), did("CoordinatorNamed", { coordinator: another.id }))
  ))
  expect(functions.map(({ of, to, child, at }) => [of, to, child, at])).toEqual([
    ["holder", "consultant", undefined, day], ["coordinator", "care-worker", undefined, day], ["spokesperson", "grandmother", "teenager", day],
    ["spokesperson", "neighbour", "teenager", day], ["chair", "grandmother", undefined, day],
    ["holder", "another-consultant", undefined, "2026-04-01"], ["coordinator", "another-consultant", undefined, "2026-04-01"]
  ])
})

it("the holder stays the holder when involvement ends, until another is", () => {
  const ended = did("InvolvementEnded", { because: "not-needed", told: ["mother"] }, consultant.id)
  const holders = (...acts: readonly (Act | readonly Act[])[]) =>
    Links.of(told(joined(another), ended, ...acts)).functions.filter(({ of }) => of === "holder").map(({ to, at }) => [to, at])
  expect(holders(on("2026-05-01", did("TrajectoryReopened", { holder: consultant.id }, consultant.id)))).toEqual([["consultant", day]])
  expect(holders(on("2026-05-01", left(consultant.id, "own-wish", another.id)))).toEqual([["consultant", day], ["another-consultant", "2026-05-01"]])
})

it("of whatever was recorded, it agrees with how things stand", () => {
  let handovers = 0
  fc.assert(fc.property(commands(), (list) => {
    const { end } = walk(Practice.of(), list)
    const links = Links.of(end)
    const { now, ever, stays, chains } = links
    expect([...now].toSorted()).toEqual(end.people.filter((one) => Person.isHere(one) && !Person.isInformal(one.role)).map(({ id }) => id).toSorted())
    expect(stays.filter(({ until }) => until === undefined).map(({ person }) => person).toSorted()).toEqual([...now].toSorted())
    expect(new Set(chains.flat())).toEqual(new Set(ever))
    for (const { from, to } of links.handovers) expect(ever.includes(from) && ever.includes(to) && from !== to).toBe(true)
    const lastOf = (of: string) => links.functions.findLast((one) => one.of === of)?.to
    if (end.functions.coordinator !== undefined) expect(lastOf("coordinator")).toBe(end.functions.coordinator)
    if (Phase.isOpen(end.phase)) expect(lastOf("holder")).toBe(end.phase.holder)
    handovers += links.handovers.length
  }), { numRuns: 200 })
  expect(handovers).toBeGreaterThan(0)
})
