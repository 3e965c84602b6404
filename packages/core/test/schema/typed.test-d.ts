import type { Step as AStep, StepNamed, Taken as ATaken } from "@omringd/core"
import { schemaOf } from "@omringd/core/Schema"
import type { StepSchema, Taken, Words } from "@omringd/core/Schema"
import type * as Schema from "effect/Schema"
import { expectTypeOf, it } from "vitest"

it("the types are the steps' own", () => {
  expectTypeOf(schemaOf("GoalSet")).toEqualTypeOf<Schema.Codec<StepNamed<"GoalSet">>>()
  expectTypeOf<(typeof StepSchema)["Type"]>().toEqualTypeOf<AStep>()
  expectTypeOf<(typeof Taken)["Type"]>().toEqualTypeOf<ATaken>()
  expectTypeOf<(typeof Words)["Type"]>().toEqualTypeOf<{ readonly text: string; readonly about: readonly [string, ...string[]]; readonly by: string }>()
  // @ts-expect-error no step is called so
  schemaOf("GoalSett")
})
