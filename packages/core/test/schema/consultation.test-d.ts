import type { Consultation, Day, Step, Taken, Who } from "@omringd/core"
import { expectTypeOf, it } from "vitest"

it("a consultation has no identity", () => {
  expectTypeOf<keyof Consultation>().toEqualTypeOf<"quarter" | "sector" | "question" | "answer">()
  expectTypeOf<Extract<keyof Consultation, keyof Taken | keyof Who>>().toBeNever()
  expectTypeOf<Consultation>().not.toExtend<Step>()
  expectTypeOf<Day>().not.toExtend<Consultation["quarter"]>()
  // @ts-expect-error a day is no quarter
  const quarter: Consultation["quarter"] = "2026-03-02"
  expectTypeOf(quarter).toBeString()
  // @ts-expect-error where it was asked from is a code, never a name
  const sector: Consultation["sector"] = "the school of Lydia"
  expectTypeOf(sector).toBeString()
})
