import { Rule } from "@omringd/core"
import type { MisfitCode, Role, Says, StepTag, Vocabulary, Voices } from "@omringd/core"
import { describe, expectTypeOf, it } from "vitest"

declare const says: Says
declare const voices: Voices
declare const vocabulary: Vocabulary

describe("a text that is missing", () => {
  it("does not compile in a rule", () => {
    const { sv: _sv, ...two } = says
    // @ts-expect-error a language is missing
    Rule.define({ id: "two", clause: "c", strength: "must", reads: [], needs: () => [], says: two, kept: {}, broken: {} })
    const { child: _child, ...registers } = voices
    // @ts-expect-error a register is missing
    const silent: Says = { ...says, nl: registers }
    expectTypeOf(silent).toEqualTypeOf<Says>()
  })
  it("nor in a vocabulary", () => {
    expectTypeOf<keyof Vocabulary["steps"]>().toEqualTypeOf<StepTag>()
    expectTypeOf<keyof Vocabulary["misfits"]>().toEqualTypeOf<MisfitCode>()
    expectTypeOf<keyof Vocabulary["roles"]>().toEqualTypeOf<Role>()
    expectTypeOf<Vocabulary["codes"]["held"]>().toEqualTypeOf<Voices>()
    const { misfits: _misfits, ...others } = vocabulary
    // @ts-expect-error the misfits have no text
    const without: Vocabulary = others
    const { GoalSet: _goal, ...steps } = vocabulary.steps
    // @ts-expect-error one step has no text
    const stepless: Vocabulary = { ...vocabulary, steps }
    expectTypeOf([without, stepless]).toEqualTypeOf<Vocabulary[]>()
  })
})
