import { Need, Pack, Rule } from "@omringd/core"
import type { Says, StepTag, Trajectory } from "@omringd/core"
import { did, given, opened, teenager } from "@omringd/core/Story"
import { describe, expectTypeOf, it } from "vitest"

declare const says: Says
const written = { clause: "c", strength: "must", says, kept: {}, broken: {} } as const

describe("a rule", () => {
  it("sees the parts it names", () => {
    Rule.define({
      ...written, id: "seen", reads: ["children", "phase"],
      needs: (view, { at, proposed }) => {
        expectTypeOf(view).toEqualTypeOf<Pick<Trajectory, "children" | "phase">>()
        expectTypeOf(at).toEqualTypeOf<string>()
        expectTypeOf(proposed?.step).toEqualTypeOf<StepTag | undefined>()
        return view.children.map(({ id }) => Need.of("voice", { child: id }).metBy("ChildHeard"))
      }
    })
  })
  it("cannot read a part it does not name", () => {
    // @ts-expect-error dangers is not among what it reads
    Rule.define({ ...written, id: "unseen", reads: ["children"], needs: ({ children, dangers }) => [] })
    // @ts-expect-error nor its history: no rule can
    Rule.define({ ...written, id: "all", reads: ["history"], needs: () => [] })
    // @ts-expect-error a part that is none
    Rule.define({ ...written, id: "none", reads: ["score"], needs: () => [] })
  })
  it("names steps, and a need at least one that meets it", () => {
    // @ts-expect-error before a step that is none
    Rule.define({ ...written, id: "before", before: ["GoalSett"], reads: [], needs: () => [] })
    // @ts-expect-error met by nothing
    Need.of("voice", {}).metBy()
    // @ts-expect-error met by a step that is none
    Need.of("voice", {}).metBy("ChildSeen")
    // @ts-expect-error a sentence is no gap
    Rule.define({ ...written, id: "said", reads: [], needs: () => ["the child was not heard"] })
    // @ts-expect-error during a phase that is none
    Rule.define({ ...written, id: "during", during: ["Open"], reads: [], needs: () => [] })
  })
  it("tells stories of steps and their own fields", () => {
    given(opened(teenager), did("DangerStated", { danger: "d" })).when("WhatSettled")
    // @ts-expect-error a field of another step
    did("DangerStated", { goal: "g" })
    // @ts-expect-error a trajectory is opened for someone
    opened()
  })
})

describe("a pack", () => {
  it("narrows mandates that exist, to roles that exist", () => {
    Pack.define({ name: "p", version: "1", sdk: 1, rules: [], mandates: { "decide-measure": ["judge"] } })
    // @ts-expect-error a mandate that is none
    Pack.define({ name: "p", version: "1", sdk: 1, rules: [], mandates: { "rule-the-world": ["judge"] } })
    // @ts-expect-error a role that is none
    Pack.define({ name: "p", version: "1", sdk: 1, rules: [], mandates: { "decide-measure": ["king"] } })
  })
})
