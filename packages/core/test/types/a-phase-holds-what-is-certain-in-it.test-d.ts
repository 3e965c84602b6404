import { expectTypeOf, test } from "vitest"
import { Practice, Trajectory } from "../../src/index.ts"
import type { AcceptedPlan, Phase, Phases, Signal, What } from "../../src/index.ts"

declare const trajectory: Trajectory

test("a trajectory starts without anything having happened", () => {
  expectTypeOf(Practice.start("t")).toEqualTypeOf<Trajectory<"NotStarted">>()
  expectTypeOf<keyof Phases["NotStarted"]>().toEqualTypeOf<"name">()
})

test("what a phase holds is there once the phase is known, and not before", () => {
  // @ts-expect-error in any phase there may be no plan yet
  void trajectory.phase.plan
  // @ts-expect-error nor anyone who holds the mandate
  void trajectory.phase.holder
  if (Trajectory.isIn(trajectory, "Signalled")) expectTypeOf(trajectory.phase.signal).toEqualTypeOf<Signal>()
  if (Trajectory.isIn(trajectory, "Planning")) expectTypeOf(trajectory.phase.what).toEqualTypeOf<What>()
  if (Trajectory.isIn(trajectory, "Testing", "LettingGo")) expectTypeOf(trajectory.phase.plan).toEqualTypeOf<AcceptedPlan>()
})

test("open phases have a child, someone who holds the mandate, and a reason", () => {
  expectTypeOf<Phases["Exploring" | "Planning" | "Testing" | "LettingGo" | "Closed"]["children"]>().toEqualTypeOf<readonly [string, ...string[]]>()
  expectTypeOf<Phases["Exploring"]["holder"]>().toEqualTypeOf<string>()
  expectTypeOf<Phases["Exploring"]["reason"]>().toEqualTypeOf<string>()
  // @ts-expect-error a trajectory without a child is not opened
  const childless: Phase<"Exploring"> = { name: "Exploring", since: "2026-03-02", family: "f", children: [], holder: "an", reason: "6" }
  void childless
})

test("letting go has its carriers, a chair and lasting adults; an end says who was told", () => {
  expectTypeOf<Phases["LettingGo"]["carriers"]>().toEqualTypeOf<readonly [string, ...string[]]>()
  expectTypeOf<Phases["LettingGo"]["chair"]>().toEqualTypeOf<string>()
  expectTypeOf<Phases["LettingGo"]["lasting"][0]>().toEqualTypeOf<{ readonly child: string; readonly adult: string }>()
  expectTypeOf<Phases["Closed"]["told"]>().toEqualTypeOf<readonly [string, ...string[]]>()
})

test("there is one coordinator or none, never a list", () => {
  expectTypeOf<Trajectory["functions"]["coordinator"]>().toEqualTypeOf<string | undefined>()
})

test("nothing of a trajectory is changed in place", () => {
  // @ts-expect-error its parts stay
  trajectory.children = []
  // @ts-expect-error and so do its lists
  trajectory.people.push({ id: "an", role: "consultant", since: "2026-03-02" })
  // @ts-expect-error and what stands in them
  if (trajectory.goals[0] !== undefined) trajectory.goals[0].danger = "another"
})
