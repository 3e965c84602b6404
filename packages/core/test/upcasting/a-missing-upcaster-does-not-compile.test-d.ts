import { expectTypeOf, test } from "vitest"
import type { Upcaster } from "../../src/Upcaster.ts"
import { schemaVersion, upcasters } from "../../src/upcasters.ts"
import type { LeadingTo } from "../../src/upcasters.ts"

declare const one: Upcaster

test("a chain has one upcaster fewer than there are versions", () => {
  const first: LeadingTo<1> = []
  const third: LeadingTo<3> = [one, one]
  expectTypeOf(first.length).toEqualTypeOf<0>()
  expectTypeOf(third.length).toEqualTypeOf<2>()
  // @ts-expect-error nothing leads to the second version
  const missing: LeadingTo<2> = []
  // @ts-expect-error nothing leads from the second to the third
  const short: LeadingTo<3> = [one]
  // @ts-expect-error nothing is there to be led to
  const surplus: LeadingTo<1> = [one]
  // @ts-expect-error one too many
  const long: LeadingTo<3> = [one, one, one]
  // @ts-expect-error a gap is no upcaster
  const gap: LeadingTo<3> = [one, undefined]
})

test("what is no upcaster is none", () => {
  // @ts-expect-error it does not say what became different
  const mute: LeadingTo<2> = [{ up: (recorded) => recorded }]
  // @ts-expect-error it brings nothing up
  const idle: LeadingTo<2> = [{ what: "nothing" }]
  // @ts-expect-error what it gives is no recorded step
  const wrong: LeadingTo<2> = [{ what: "nothing", up: () => "text" }]
})

test("the chain of this release leads to its version", () => {
  expectTypeOf(upcasters).toEqualTypeOf<LeadingTo<typeof schemaVersion>>()
  expectTypeOf<readonly Upcaster[]>().not.toExtend<LeadingTo<typeof schemaVersion>>()
  expectTypeOf<number>().not.toExtend<typeof schemaVersion>()
})
