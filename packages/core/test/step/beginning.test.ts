import { describe, expect, it } from "vitest"
import { did, joined, on } from "../../src/Story.ts"
import type { Trajectory } from "../../src/Trajectory.ts"
import { changes, opened, taking, told, today, trajectoryIn, words } from "./stage.ts"

const { NotStarted, Signalled, Answered, Exploring, Closed } = trajectoryIn
const firstDay = "2026-03-02"
const asked = "asked-not-answered"
const fromMother = { id: "signal", from: "mother", at: firstDay, goesWell: asked, mustHappen: asked }

describe("SignalReceived", () => {
  const signal = { signal: "second", children: [], worries: words, goesWell: asked, mustHappen: words } as const
  const recorded = { id: "second", from: "mother", at: today, worries: words, goesWell: asked, mustHappen: words }

  it("by someone who is in it already is the first signal", () => {
    expect(changes(NotStarted, "SignalReceived", { ...signal, from: "mother", as: "parent" }, "mother")).toEqual({
      signals: [recorded], phase: { name: "Signalled", since: today, signal: recorded }
    })
  })
  it("brings in who tells and the children it is about", () => {
    const about = [{ child: "teenager", speaks: "another" }, { child: "niece", speaks: "another" }] as const
    expect(changes(Exploring, "SignalReceived", { ...signal, from: "teacher", as: "referrer", children: about }, "teacher")).toEqual({
      signals: [expect.objectContaining(fromMother), { ...recorded, from: "teacher" }],
      people: [...Exploring.people, { id: "teacher", role: "referrer", since: today }],
      children: [...Exploring.children, { id: "niece", speaks: "another", since: today }],
      phase: { ...Exploring.phase, children: ["teenager", "baby", "niece"] }
    })
  })
  it("a child that tells of itself is in it, and speaks for itself", () => {
    expect(changes(NotStarted, "SignalReceived", { ...signal, from: "nephew", as: "child" }, "nephew").children).toEqual(
      [...NotStarted.children, { id: "nephew", speaks: "own", since: today }])
  })
  it("a child that tells of itself and is named is in it once, as it was named", () => {
    const named = [{ child: "nephew", speaks: "another" }] as const
    expect(changes(NotStarted, "SignalReceived", { ...signal, from: "nephew", as: "child", children: named }, "nephew")).toMatchObject({
      children: [...NotStarted.children, { id: "nephew", speaks: "another", since: today }]
    })
  })
  it("a child that is in it and tells of itself stays as it was", () => {
    expect(changes(Exploring, "SignalReceived", { ...signal, from: "baby", as: "child" }, "baby")).toEqual({
      signals: [expect.objectContaining(fromMother), { ...recorded, from: "baby" }]
    })
  })
  it("after an answer opens the question again", () => {
    expect(changes(Answered, "SignalReceived", { ...signal, from: "mother", as: "parent" }, "mother").phase).toEqual(
      { name: "Signalled", since: today, signal: recorded })
  })
  it("a second one before the answer leaves the first in its place", () => {
    expect(changes(Signalled, "SignalReceived", { ...signal, from: "mother", as: "parent" }, "mother")).not.toHaveProperty("phase")
  })
})

describe("SignalAnswered", () => {
  const two = told(opened.slice(0, -1), did("SignalReceived", { signal: "other" }, "mother"))
  const answer = { signal: "other", answer: "support-nearby", offers: ["club"], says: words } as const

  it("answers that signal and no other; nothing is asked of the services any more", () => {
    const given = { ...fromMother, id: "other", worries: expect.anything() as unknown, answered: today }
    expect(changes(two, "SignalAnswered", answer, "consultant")).toEqual({
      signals: [two.signals[0], given], phase: { name: "Answered", since: today, signal: given, answer: "support-nearby" }
    })
  })
  it("beside an open trajectory changes nothing else", () => {
    expect(changes(Exploring, "SignalAnswered", { signal: "signal", answer: "taken-up", offers: [] }, "consultant")).toEqual({
      signals: [{ ...Exploring.signals[0], answered: today }]
    })
  })
})

it.each([Signalled, Answered])("TrajectoryOpened: for whom, by whom and why, from $phase.name", (before) => {
  const opening = { family: "jansen", children: ["baby", "teenager"], holder: "consultant", reason: words, considered: ["club"] } as const
  expect(changes(before, "TrajectoryOpened", opening, "consultant")).toEqual({
    phase: { name: "Exploring", since: today, family: "jansen", children: ["baby", "teenager"], holder: "consultant",
      reason: String(before.version + 1), opened: today }
  })
})

describe("ChildJoined", () => {
  const brother = { child: "brother", speaks: "another", born: "2026-03-08" } as const
  it("is one of the children from then on", () => {
    expect(changes(Exploring, "ChildJoined", brother, "consultant")).toEqual({
      children: [...Exploring.children, { id: "brother", speaks: "another", born: "2026-03-08", since: today }],
      phase: { ...Exploring.phase, children: ["teenager", "baby", "brother"] }
    })
  })
  it.each([NotStarted, Signalled, Answered])("in $phase.name no phase speaks of children yet", (before) => {
    expect(changes(before, "ChildJoined", brother, "care-worker")).toEqual({ children: [...before.children,
      expect.objectContaining({ id: "brother" })] })
  })
})

describe("ChildJoined: a birthday that was not known", () => {
  const born = "2011-05-04"
  const knows = (before: Trajectory, child: string) => ({ children: before.children.map((one) => (one.id === child ? { ...one, born } : one)) })
  it.each(Object.values(trajectoryIn))("is told of a child that is in it, in $phase.name, and nothing else changes", (before) => {
    expect(changes(before, "ChildJoined", { child: "teenager", speaks: "own", born }, "consultant")).toEqual(knows(before, "teenager"))
  })
  it("is told of a child that a signal brought", () => {
    const children = [{ child: "first", speaks: "own" }, { child: "second", speaks: "another" }] as const
    const before = told(opened, did("SignalReceived", { signal: "another", children }, "mother"))
    expect(changes(before, "ChildJoined", { child: "first", speaks: "own", born }, "care-worker")).toEqual(knows(before, "first"))
  })
  it("is told of one that was let go, once the services have left, and it stays let go", () => {
    const before = told(opened, did("ChildLetGo", { child: "baby" }), did("InvolvementEnded", { because: "moved" }))
    expect(before.children).toMatchObject([{ id: "teenager" }, { id: "baby", letGo: expect.any(String) }])
    expect(changes(before, "ChildJoined", { child: "baby", speaks: "another", born }, "consultant")).toEqual(knows(before, "baby"))
  })
  it("is known still when the child comes back, unless another is told", () => {
    const before = told(opened, did("ChildJoined", { child: "teenager", speaks: "own", born }, "consultant"), did("ChildLetGo", { child: "teenager" }))
    const back = (step: { readonly born?: string }) => taking(before, "ChildJoined", { child: "teenager", speaks: "another", ...step }, "consultant").trajectory.children.at(-1)
    expect(back({})).toEqual({ id: "teenager", speaks: "another", born, since: today })
    expect(back({ born: "2012-05-04" })).toEqual({ id: "teenager", speaks: "another", born: "2012-05-04", since: today })
  })
  it("is not known again when telling it was a mistake", () => {
    const before = told(opened, did("ChildJoined", { child: "teenager", speaks: "own", born }, "consultant"))
    const after = taking(before, "StepCorrected", { corrects: String(before.version), because: words }, "consultant").trajectory
    expect(after.children).toEqual(told(opened).children)
  })
})

it("ChildJoined: who was let go comes back as if new, and is named once", () => {
  const before = told(opened, did("ChildLetGo", { child: "teenager" }))
  expect(changes(before, "ChildJoined", { child: "teenager", speaks: "own" }, "consultant")).toEqual({
    children: [Exploring.children[1], { id: "teenager", speaks: "own", since: today }], phase: before.phase
  })
})

it("PersonJoined: who left comes back as if new", () => {
  const before = told(opened, did("PersonLeft", { person: "care-worker" }))
  expect(changes(before, "PersonJoined", { person: "care-worker", role: "care-worker" }, "care-worker")).toEqual({
    people: [...before.people.filter(({ id }) => id !== "care-worker"), { id: "care-worker", role: "care-worker", since: today }]
  })
})

it("PersonJoined", () => {
  expect(changes(Exploring, "PersonJoined", { person: "aunt", role: "network-person", relation: "aunt-or-uncle", household: true },
    "aunt")).toEqual({
    people: [...Exploring.people, { id: "aunt", role: "network-person", relation: "aunt-or-uncle", household: true, since: today }]
  })
})

describe("PersonLeft", () => {
  const before = told(
    opened, joined({ id: "colleague", role: "consultant" }), did("CoordinatorNamed", { coordinator: "neighbour" }),
      did("ChairNamed", { chair: "neighbour" }),
    did("SpokespersonNamed", { child: "baby", person: "neighbour" }), did("SpokespersonNamed", { child: "teenager", person: "mother" })
  )
  const leftBy = (id: string) => before.people.map((one) => (one.id === id ? { ...one, until: today } : one))

  it("leaves the functions open that were held", () => {
    expect(changes(before, "PersonLeft", { person: "neighbour", because: "moved" }, "neighbour")).toEqual({
      people: leftBy("neighbour"),
      functions: { coordinator: undefined, chair: undefined, spokespersons: [{ child: "teenager", person: "mother" }] }
    })
  })
  it("leaves the functions of others as they were", () => {
    expect(changes(before, "PersonLeft", { person: "care-worker", because: "other-work" }, "care-worker")).toEqual({
      people: leftBy("care-worker"), functions: before.functions
    })
  })
  it("hands the mandate on", () => {
    expect(changes(before, "PersonLeft", { person: "consultant", because: "other-work", successor: "colleague" },
      "consultant").phase).toEqual(
      { ...before.phase, holder: "colleague" })
  })
  it("hands the mandate on after the end as well", () => {
    const after = told(opened, joined({ id: "colleague", role: "consultant" }), did("InvolvementEnded", { carriedBy: [] }))
    expect(changes(after, "PersonLeft", { person: "consultant", because: "died", successor: "colleague" }, "mother").phase).toEqual(
      { ...after.phase, holder: "colleague" })
  })
  it("of another than the holder hands nothing on", () => {
    expect(changes(before, "PersonLeft", { person: "care-worker", because: "other-work", successor: "colleague" },
      "care-worker")).not.toHaveProperty("phase")
    expect(changes(Signalled, "PersonLeft", { person: "care-worker", because: "other-work", successor: "consultant" },
      "care-worker")).not.toHaveProperty("phase")
  })
  it("a parent can be kept away with a reason and an end; others without", () => {
    expect(changes(before, "PersonLeft", { person: "mother", because: "safety", says: words, until: "2026-04-01" },
      "consultant").people).toEqual(leftBy("mother"))
    expect(changes(before, "PersonLeft", { person: "mother", because: "own-wish" }, "mother").people).toEqual(leftBy("mother"))
    expect(changes(before, "PersonLeft", { person: "grandmother", because: "safety" }, "consultant").people).toEqual(leftBy("grandmother"))
  })
})

it("ReasonExplained", () => {
  const before = told(opened, did("ReasonExplained", { to: ["baby"] }))
  expect(changes(before, "ReasonExplained", { to: ["teenager", "mother"], how: "letter", says: words }, "consultant")).toEqual({
    explanations: [
      { of: "why", to: "baby", at: firstDay }, { of: "why", to: "teenager", at: today }, { of: "why", to: "mother", at: today }
    ]
  })
})

it("ExpectationsShared", () => {
  const before = told(opened, did("ExpectationsShared", { of: "teenager" }))
  expect(changes(before, "ExpectationsShared", { of: "mother", says: words }, "mother")).toEqual({
    expectations: [{ of: "teenager", at: firstDay }, { of: "mother", at: today }]
  })
})

it("RolesAgreed", () => {
  const before = told(opened, did("ReasonExplained", { to: ["baby"] }), did("ChairNamed", { chair: "neighbour" }))
  expect(changes(before, "RolesAgreed", { with: ["mother", "teenager"], says: words }, "consultant")).toEqual({
    functions: { chair: "neighbour", spokespersons: [], rolesAgreed: today },
    explanations: [{ of: "why", to: "baby", at: firstDay }, { of: "roles", to: "mother", at: today },
      { of: "roles", to: "teenager", at: today }]
  })
})

it("CoordinatorNamed passes the function on", () => {
  const before = told(opened, did("ChairNamed", { chair: "neighbour" }), did("CoordinatorNamed", { coordinator: "consultant" }))
  expect(changes(before, "CoordinatorNamed", { coordinator: "care-worker" }, "consultant")).toEqual({
    functions: { chair: "neighbour", coordinator: "care-worker", spokespersons: [] }
  })
})

it("SpokespersonNamed follows on whoever spoke for this child", () => {
  const before = told(
    opened, did("CoordinatorNamed", { coordinator: "consultant" }),
    did("SpokespersonNamed", { child: "baby", person: "mother" }), did("SpokespersonNamed", { child: "teenager", person: "neighbour" })
  )
  expect(changes(before, "SpokespersonNamed", { child: "baby", person: "grandmother" }, "mother")).toEqual({
    functions: { coordinator: "consultant", spokespersons: [{ child: "teenager", person: "neighbour" },
      { child: "baby", person: "grandmother" }] }
  })
})

it("ConsentGiven: to help, and to share data with someone", () => {
  const help = changes(Exploring, "ConsentGiven", { consent: "help", of: "mother", to: { kind: "help" } }, "mother")
  expect(help).toEqual({ consents: [{ id: "help", kind: "help", of: "mother", at: today }] })
  const before = told(opened, did("ConsentGiven", { consent: "help", of: "mother" }))
  expect(changes(before, "ConsentGiven", { consent: "data", of: "mother", to: { kind: "data", with: "neighbour" } }, "mother")).toEqual({
    consents: [{ id: "help", kind: "help", of: "mother", at: firstDay },
      { id: "data", kind: "data", of: "mother", with: "neighbour", at: today }]
  })
})

it("ConsentWithdrawn counts from that day for that consent; that it was given stays", () => {
  const before = told(opened, did("ConsentGiven", { consent: "one" }), did("ConsentGiven", { consent: "two" }),
    did("ConsentGiven", { consent: "three" }))
  const [one, two, three] = before.consents
  expect(changes(before, "ConsentWithdrawn", { consent: "two" },
    "mother")).toEqual({ consents: [one, { ...two, withdrawn: today }, three] })
  const later = told(opened, did("ConsentGiven", { consent: "one" }), on("2026-03-05", did("ConsentWithdrawn", { consent: "one" })),
    did("ConsentGiven", { consent: "two" }))
  expect(later.consents.map(({ withdrawn }) => withdrawn)).toEqual(["2026-03-05", undefined])
})

it("after the end someone can still join", () => {
  expect(Object.keys(changes(Closed, "PersonJoined", { person: "aunt", role: "network-person" }, "aunt"))).toEqual(["people"])
})
