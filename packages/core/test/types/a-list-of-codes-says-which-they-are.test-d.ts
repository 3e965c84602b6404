import { expectTypeOf, test } from "vitest"
import { adultRoles, Mandate, roles, Step } from "../../src/index.ts"
import type { AdultRole, Role, StepNamed } from "../../src/index.ts"

test("every mandate, and nothing else", () => {
  expectTypeOf(Mandate.all).toEqualTypeOf<readonly Mandate[]>()
  for (const mandate of Mandate.all) Mandate.heldBy(mandate)
})

test("an adult is no child", () => {
  expectTypeOf<(typeof roles)[number]>().toEqualTypeOf<Role>()
  expectTypeOf<(typeof adultRoles)[number]>().toEqualTypeOf<AdultRole>()
  expectTypeOf<AdultRole>().toEqualTypeOf<Exclude<Role, "child">>()
  expectTypeOf<StepNamed<"PersonJoined">["role"]>().toEqualTypeOf<AdultRole>()
  // @ts-expect-error a child joins by a step of its own
  Step.make("PersonJoined", { person: "noor", role: "child" })
})
