import * as Result from "effect/Result"
import { expect, it } from "vitest"
import { Practice } from "../../src/Practice.ts"
import { Trusted } from "../../src/Trusted.ts"
import { at, contained, emergency, family, hostile, keeping, step, telling } from "./packs.ts"
import type { Judged } from "./packs.ts"

const thrower = (): never => { throw new Error("vendor") }

it("the step is judged without it, the emergency door is open, and whoever watches is told", () => {
  const failures: Judged["failures"][number][] = []
  const practice = Trusted.of(hostile(thrower)).watched({ failed: ({ pack, rule, failed }) => { failures.push({ pack, rule, failed }) } })
  const answer = practice.takeUnknown(family(), step, { by: "mother", at })
  const { open, failures: told } = contained("threw")
  expect(Result.isSuccess(answer) && answer.success.taken.open).toEqual(open)
  expect(failures).toEqual(told)
  expect(Result.isSuccess(practice.takeUnknown(family(), emergency, { by: "care-worker", at }))).toBe(true)
})

it("a notice rule and a term that throw come to what they come to in a contained pack", () => {
  for (const pack of [telling(thrower), keeping(thrower)]) {
    const [trusted, one] = [Trusted.of(pack), Practice.of(pack)].map((practice) => {
      const before = family()
      const answer = practice.takeUnknown(before, step, { by: "mother", at })
      if (Result.isFailure(answer)) throw new Error("it was refused")
      const { trajectory, taken } = answer.success
      return [practice.announcedAfter(before, trajectory, taken), practice.keeping(trajectory, at)]
    })
    expect(trusted).toEqual(one)
    expect(trusted?.flat()).not.toEqual([])
  }
})

it("a rule is handed the very trajectory, and what it answers is taken as it is", () => {
  const trajectory = family()
  let seen: unknown
  const practice = Trusted.of(hostile((view) => { seen = view; return [] }))
  practice.takeUnknown(trajectory, step, { by: "mother", at })
  expect(seen).toBe(trajectory)
})
