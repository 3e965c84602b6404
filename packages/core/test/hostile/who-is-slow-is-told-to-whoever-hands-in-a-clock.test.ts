import * as Result from "effect/Result"
import { expect, it } from "vitest"
import type { PackFailure } from "../../src/practice/failing.ts"
import { Practice } from "../../src/Practice.ts"
import { at, family, hostile, step } from "./packs.ts"

it("its answer counts, and it is named with how long it took", () => {
  let now = 0
  const told: PackFailure[] = []
  const slow = hostile(() => { now += 1.5; return [] })
  const practice = Practice.of(slow).watched({ clock: { now: () => now }, failed: (failure) => { told.push(failure) } })
  const answer = practice.takeUnknown(family(), step, { by: "mother", at })
  expect(Result.isSuccess(answer) && answer.success.taken.open?.map(({ rule }) => rule)).toEqual(["someone-is-asked"])
  expect(told).toEqual([{ pack: "hostile@1.2.3", rule: "does-harm", asked: "needs", failed: "slow", trajectory: "story", milliseconds: 1.5 }])
})

it("who is quick enough is not", () => {
  let now = 0
  const told: PackFailure[] = []
  const practice = Practice.of(hostile(() => { now += 1.5; return [] })).watched({ clock: { now: () => now }, slow: 2, failed: (failure) => { told.push(failure) } })
  practice.takeUnknown(family(), step, { by: "mother", at })
  expect(told).toEqual([])
})
