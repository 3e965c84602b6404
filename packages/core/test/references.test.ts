import { describe, expect, it } from "vitest"
import { Field } from "../src/Field.ts"
import type { ReferenceKind } from "../src/Field.ts"
import { References } from "../src/References.ts"
import type { Reason } from "../src/Refusal.ts"
import type { Introduced } from "../src/StepDefinition.ts"
import { did } from "../src/Story.ts"
import type { Trajectory } from "../src/Trajectory.ts"
import { opened, testing, told } from "./step/stage.ts"

/** One of everything. */
const rich = told(
  testing, did("ConsentGiven", { consent: "consent" }), did("ImmediatePlanMade", { plan: "immediate" }),
    did("ChildPlaced", { placement: "placement" }),
  did("HarmRecorded", { harm: "harm" }), did("ComplicationNamed", { complication: "complication" }),
    did("StrengthNamed", { strength: "strength" }),
  did("ExistingSafetyShown", { shown: "shown" }), did("BottomLineSet", { line: "line" }), did("NetworkMeetingHeld", { meeting: "meeting" }),
  did("SupportOffered", { support: "support" }), did("StoryMade", { story: "story" }), did("FeedbackGiven", { feedback: "feedback" }),
    did("FeedbackAsked"),
  did("DifferenceRaised", { difference: "difference" }), did("ReviewHeld", { review: "review" })
)
const [version] = rich.plan.versions

const found = (fields: Parameters<typeof References.checkOf>[0], step: object, introduced: readonly Introduced[] = [],
  trajectory: Trajectory = rich): readonly Reason[] => {
  const reasons: Reason[] = []
  References.checkOf(fields)(trajectory, { ...step }, introduced, reasons)
  return reasons
}
const unknown = (path: string, to: ReferenceKind, reference: string) => ({ reason: "UnknownReference", path, to, reference })

/** Of each kind one that is there, and one that is there but of another kind. */
const kinds: { readonly [K in ReferenceKind]: readonly [there: string, elsewhere: string] | "outside" } = {
  person: ["baby", "danger"], child: ["baby", "mother"], adult: ["mother", "baby"], signal: ["signal", "story"],
    consent: ["consent", "signal"],
  immediatePlan: ["immediate", "plan"], placement: ["placement", "baby"], harm: ["harm", "danger"],
    complication: ["complication", "strength"],
  strength: ["strength", "shown"], shown: ["shown", "strength"], danger: ["danger", "danger-goal"], goal: ["danger-goal", "line"],
    line: ["line", "danger-goal"],
  meeting: ["meeting", "review"], plan: [version?.id ?? "", "immediate"], planRule: [version?.rules[0].rule ?? "", "plan"],
    support: ["support", "story"],
  story: ["story", "support"], feedback: ["feedback", "undefined"], difference: ["difference", "story"], review: ["review", "meeting"],
    step: ["1", "signal"],
  answerable: ["line", "danger"], quality: ["shown", "harm"],
  family: "outside", offer: "outside", question: "outside", anyone: "outside", rule: "outside"
}

describe.each(Object.entries(kinds) as [ReferenceKind, (typeof kinds)[ReferenceKind]][])("%s", (kind, known) => {
  const fields = { it: Field.reference(kind) }

  it("is there, or it is named", () => {
    if (known === "outside") expect(found(fields, { it: "anything" })).toEqual([])
    else {
      expect(found(fields, { it: known[0] })).toEqual([])
      expect(found(fields, { it: known[1] })).toEqual([unknown("it", kind, known[1])])
    }
  })
  it("when new it is not there yet", () => {
    const fresh = { it: Field.fresh(kind) }
    expect(found(fresh, { it: "quite-new" })).toEqual([])
    const inUse = known === "outside" || kind === "planRule" ? [] : [{ reason: "ReferenceInUse", path: "it", of: kind,
      reference: known[0] }]
    expect(found(fresh, { it: known[0] })).toEqual(inUse)
    expect(References.isInUse(rich, kind, known[0])).toBe(inUse.length > 0)
  })
})

describe("both of two kinds", () => {
  it("goals and bottom lines are answered, strengths and existing safety built on", () => {
    expect(found({ it: Field.list(Field.reference("answerable")) }, { it: ["danger-goal", "line"] })).toEqual([])
    expect(found({ it: Field.list(Field.reference("quality")) }, { it: ["strength", "shown"] })).toEqual([])
  })
  it("a rule of the plan is one of the version in force", () => {
    const rule = { rule: "later", answers: ["danger-goal"], children: ["baby"], owner: "mother",
      says: { text: "…", about: ["baby"], by: "mother" } } as const
    const redrafted = told(testing, did("PlanDrafted", { rules: [rule] }))
    expect(found({ it: Field.reference("planRule") }, { it: "later" }, [], redrafted)).toEqual([unknown("it", "planRule", "later")])
    expect(found({ it: Field.reference("planRule") }, { it: "later" }, [], told(opened))).toEqual([unknown("it", "planRule", "later")])
  })
})

describe("places", () => {
  const says = { text: "…", about: ["baby", "ghost"], by: "stranger" }

  it.each([
    ["a list", { it: Field.some(Field.reference("child")) }, { it: ["baby", "ghost"] }, [unknown("it[1]", "child", "ghost")]],
    ["words", { says: Field.words }, { says }, [unknown("says.by", "person", "stranger"), unknown("says.about[1]", "person", "ghost")]],
    ["a statement", { says: Field.statement }, { says: { kind: "fact", says, grounds: { ...says, by: "mother" } } },
      [unknown("says.says.by", "person", "stranger"), unknown("says.says.about[1]", "person", "ghost"),
        unknown("says.grounds.about[1]", "person", "ghost")]],
    ["a list of records", { rules: Field.some(Field.record({ owner: Field.reference("person"), says: Field.words })) },
      { rules: [{ owner: "mother", says: { ...says, about: ["baby"] } }, { owner: "ghost", says: { ...says, by: "mother" } }] },
      [unknown("rules[0].says.by", "person", "stranger"), unknown("rules[1].owner", "person", "ghost"),
        unknown("rules[1].says.about[1]", "person", "ghost")]],
    ["one of two: words", { it: Field.either(Field.words, Field.code("none")) }, { it: says },
      [unknown("it.by", "person", "stranger"), unknown("it.about[1]", "person", "ghost")]],
    ["one of two: a code", { it: Field.either(Field.words, Field.code("none")) }, { it: "none" }, []],
    ["one of two records", { to: Field.either(Field.record({ kind: Field.code("help") }),
      Field.record({ kind: Field.code("data"), with: Field.reference("person") })) },
      { to: { kind: "data", with: "ghost" } }, [unknown("to.with", "person", "ghost")]],
    ["the other record", { to: Field.either(Field.record({ kind: Field.code("help") }),
      Field.record({ kind: Field.code("data"), with: Field.reference("person") })) }, { to: { kind: "help" } }, []],
    ["a record that may be left out", { to: Field.either(Field.record({ of: Field.optional(Field.reference("person")), a: Field.flag }),
      Field.record({ b: Field.reference("person") })) },
      { to: { b: "ghost" } }, [unknown("to.b", "person", "ghost")]],
    ["left out", { it: Field.optional(Field.reference("person")), says: Field.optional(Field.words),
      all: Field.optional(Field.list(Field.reference("person"))) }, {}, []],
    ["nothing that refers", { a: Field.flag, b: Field.day, c: Field.whole(0, 1), d: Field.code("x"), e: Field.step,
      f: Field.list(Field.flag), g: Field.record({ h: Field.flag }) },
      { a: true, b: "ghost", c: 1, d: "x", e: { step: "ghost" }, f: [true], g: { h: true } }, []]
  ])("%s", (_, fields, step, expected) => {
    expect(found(fields, step)).toEqual(expected)
  })
})

describe("whom a step brings in", () => {
  const introduced = [{ id: "aunt", role: "network-person" }] as const

  it("may be spoken of in it, as a person of any kind", () => {
    for (const kind of ["person", "adult", "child"] as const) expect(found({ it: Field.reference(kind) }, { it: "aunt" }, introduced),
      kind).toEqual([])
    expect(found({ says: Field.words }, { says: { text: "…", about: ["aunt"], by: "aunt" } }, introduced)).toEqual([])
  })
  it("is nothing but a person", () => {
    expect(found({ it: Field.reference("danger") }, { it: "aunt" }, introduced)).toEqual([unknown("it", "danger", "aunt")])
    expect(found({ it: Field.reference("step") }, { it: "aunt" }, introduced)).toEqual([unknown("it", "step", "aunt")])
  })
})
