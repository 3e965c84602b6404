import { describe, expect, it } from "vitest"
import { contained, hostile, judged } from "./packs.ts"

const gap = { what: "voice", about: { child: "teenager" }, metBy: ["ChildHeard"], why: "no" }
const cyclic: Record<string, unknown> = { ...gap }
cyclic["about"] = cyclic
const revoked = (): unknown => {
  const { proxy, revoke } = Proxy.revocable([], {})
  revoke()
  return proxy
}
const throwing = (key: string) => Object.defineProperty({ ...gap }, key, { enumerable: true, get: () => { throw new Error(key) } })

const junk: readonly (readonly [what: string, answer: () => unknown, failed: string])[] = [
  ["nothing", () => undefined, "unreadable"], ["yes", () => true, "unreadable"], ["a text", () => "the child was not heard", "unreadable"],
  ["an object", () => ({ length: 1, 0: gap }), "unreadable"], ["a set", () => new Set([gap]), "unreadable"],
  ["something that never ends", function* endless() { for (;;) yield gap }, "unreadable"],
  ["a list of nothing", () => [undefined, null, 1, "voice", []], "unreadable"], ["a list with holes", () => Array(3), "unreadable"],
  ["a proxy that is revoked", revoked, "threw"], ["a revoked proxy in a list", () => [revoked()], "unreadable"],
  ["a need whose about is itself", () => [cyclic], "unreadable"],
  ["a need that is a sentence", () => [{ ...gap, what: "she is afraid" }], "unreadable"],
  ["a need that is about a sentence", () => [{ ...gap, about: { child: "she is afraid" } }], "unreadable"],
  ["a need that is about too much", () => [{ ...gap, about: Object.fromEntries(Array.from({ length: 500 }, (_, index) => [`a${index}`, "x"])) }], "unreadable"],
  ["a need that is about a number", () => [{ ...gap, about: { 0: "teenager" } }], "unreadable"],
  ["a need that is about a name of its own making", () => [{ ...gap, about: JSON.parse('{"__proto__":"x"}') }], "unreadable"],
  ["a need met by no step", () => [{ ...gap, metBy: [] }, { ...gap, metBy: ["ChildSeen"] }, { ...gap, metBy: "ChildHeard" }], "unreadable"],
  ["a need for no reason", () => [{ ...gap, why: "because" }], "unreadable"], ["a day that is none", () => [{ ...gap, due: "soon" }], "unreadable"],
  ["a moment that is none", () => [{ ...gap, since: "yesterday" }], "unreadable"],
  ["a need in the name of someone who failed", () => [{ ...gap, what: "rule-failed", about: { pack: "charter", rule: "child-first" } }], "unreadable"],
  ...["what", "about", "metBy", "why", "since", "due"].map((key) => [`a need whose ${key} throws`, () => [throwing(key)], "unreadable"] as const)
]

describe("the step is judged without it, and it is named", () => {
  it.each(junk)("when it answers %s", (_, answer, failed) => {
    expect(judged(hostile(answer))).toEqual(contained(failed))
  })
  it("when it answers more than can be meant: what it may say is heard, and no more", () => {
    const { failures, open, emergency } = judged(hostile(() => Array.from({ length: 200_000 }, () => gap)))
    expect(failures).toEqual([{ pack: "hostile@1.2.3", rule: "does-harm", failed: "too-long" }])
    expect(open).toHaveLength(1_000)
    expect(emergency).toBe(true)
  })
  it("the need beside junk counts: it is a must, and holds the step back", () => {
    const { open, failures } = judged(hostile(() => [null, gap]))
    expect(open).toMatchObject([{ reason: "Unmet", need: { rule: "does-harm", what: "voice" } }])
    expect(failures.map(({ failed }) => failed)).toEqual(["unreadable"])
  })
  it("what it answered can be changed later, and what was heard cannot", () => {
    const [about, metBy] = [{ child: "teenager" }, ["ChildHeard"]]
    const { open } = judged(hostile(() => [{ ...gap, about, metBy }]))
    about.child = "someone-else"
    metBy.push("GoalSet")
    expect(open).toMatchObject([{ need: { about: { child: "teenager" }, metBy: ["ChildHeard"] } }])
    const [{ need }] = open as readonly [{ readonly need: { readonly about: object; readonly metBy: object } }]
    expect([need.about, need.metBy].map(Object.isFrozen)).toEqual([true, true])
  })
})
