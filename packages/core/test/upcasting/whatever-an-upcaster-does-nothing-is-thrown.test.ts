/** An upcaster is code, and code can be wrong: what it makes is read with the same distrust as what lies in a store. */
import { describe, expect, it } from "vitest"
import { Recorded } from "../../src/Recorded.ts"
import { Step } from "../../src/Step.ts"
import type { Taken } from "../../src/Taken.ts"
import type { Json, Upcaster } from "../../src/Upcaster.ts"
import { nested } from "../generators/wild.ts"
import { chain, lowered, textOf } from "./older.ts"

const taken: Taken = {
  id: "x", trajectory: "a", number: 1, by: "an", under: "take-part", at: "2026-03-02", recordedAt: "2026-03-02", packs: [], schema: 1,
  step: Step.make("ChildHeard", { child: "noor", how: "talk", says: { text: "no", about: ["noor"], by: "noor" }, readBack: true })
}
const place = { trajectory: "a", number: 1, id: "x" }
const [first, second] = chain
const through = (up: (recorded: Json) => unknown) => Recorded.through([{ what: "goes wrong", up: up as Upcaster["up"] }, second])
const faultsOf = (reading: ReturnType<typeof Recorded.read>): readonly string[] =>
  "faults" in reading ? reading.faults.map(({ path, problem }) => `${path.join(".")} ${problem}`) : []

const inACircle = (recorded: Json): Json => {
  const correction: { [key: string]: unknown } = { step: "StepCorrected", corrects: "1", because: { text: "…", about: ["an"], by: "an" } }
  correction["instead"] = correction
  return { ...recorded, step: correction }
}
const without = (recorded: Json, key: string): Json => Object.fromEntries(Object.entries(recorded).filter(([name]) => name !== key))
const within = (recorded: Json, key: string, value: unknown): Json => Object.defineProperty({ ...recorded }, key, { enumerable: true, configurable: true, writable: true, value })

describe("whatever an upcaster does, nothing is thrown", () => {
  it.each<readonly [string, (recorded: Json) => unknown, readonly string[]]>([
    ["throws", () => { throw new Error("no") }, [" unreadable"]],
    ["throws nothing at all", () => { throw undefined }, [" unreadable"]],
    ["never ends", function forEver(recorded: Json): unknown { return forEver({ ...recorded }) }, [" unreadable"]],
    ["answers nothing", () => undefined, [" unreadable"]],
    ["answers null", () => null, [" unreadable"]],
    ["answers a text", (recorded) => JSON.stringify(recorded), [" unreadable"]],
    ["answers a list", (recorded) => [recorded], [" unreadable"]],
    ["answers later", async (recorded) => recorded, [
      "id missing", "trajectory missing", "number missing", "by missing", "under missing", "at missing", "recordedAt missing", "packs missing",
      "trajectory not-one-of", "number not-one-of", "id not-one-of", "step missing"
    ]],
    ["answers a step in a circle", inACircle, [" unreadable"]],
    ["answers a step too deep to read", (recorded) => ({ ...recorded, step: nested(200_000) }), [" unreadable"]],
    ["leaves out who took it", (recorded) => without(first.up(recorded), "by"), ["by missing"]],
    ["adds what no version knew", (recorded) => ({ ...first.up(recorded), more: 1 }), ["more not-in-it"]],
    ["moves it elsewhere", (recorded) => ({ ...first.up(recorded), trajectory: "b", number: 2, id: "y" }), ["trajectory not-one-of", "number not-one-of", "id not-one-of"]],
    ["hands over what throws when it is looked at", (recorded) => Object.defineProperty({ ...first.up(recorded) }, "step", { enumerable: true, get: () => { throw new Error("no") } }), [" unreadable"]],
    ["hands over a proxy that throws", () => new Proxy({}, { ownKeys: () => { throw new Error("no") } }), [" unreadable"]],
    ["writes a key that leads to all objects", (recorded) => within(first.up(recorded), "__proto__", { polluted: true }), ["__proto__ not-in-it"]],
    ["writes such a key into the step", (recorded) => ({ ...recorded, step: within(first.up(recorded)["step"] as Json, "__proto__", { polluted: true }) }), ["step.__proto__ not-in-it"]],
    ["does nothing", (recorded) => recorded, ["step.step unknown-step"]]
  ])("when it %s", (_, up, faults) => {
    const before = [Reflect.ownKeys(Object.prototype), Reflect.ownKeys(Array.prototype)]
    const { read, kept } = through(up)
    expect(faultsOf(read(lowered(taken, 1), place))).toEqual(faults)
    expect(faultsOf(kept(textOf(taken, 1), place))).toEqual(faults)
    expect([Reflect.ownKeys(Object.prototype), Reflect.ownKeys(Array.prototype)]).toEqual(before)
    expect(Reflect.get({}, "polluted")).toBe(undefined)
  })
  it("when it drops what is too deep to be written again", () => {
    const { kept, read } = through((recorded) => first.up(without(recorded, "junk")))
    const deep = textOf(taken, 1).replace(",", `,"junk":${"[".repeat(200_000)}${"]".repeat(200_000)},`)
    expect(read(deep, place)).toHaveProperty("taken")
    expect(faultsOf(kept(deep, place))).toEqual([" unreadable"])
  })
  it("when one is missing: what needs it is refused, and the others are read", () => {
    const { read } = Recorded.through([undefined as unknown as Upcaster, second])
    expect(read(lowered(taken, 1))).toEqual({ faults: [{ path: [], problem: "unreadable", expected: "a step that version 2 knows" }] })
    for (const version of [2, 3] as const) expect(read(lowered(taken, version))).toHaveProperty("taken")
  })
  it("when it writes into what it was given, the text is still held against what lies there", () => {
    const { kept } = through((recorded) => {
      const step = recorded["step"] as { [key: string]: unknown }
      step["step"] = "ChildHeard"
      return recorded
    })
    expect(kept(textOf(taken, 1), place)).toEqual({ taken: { ...taken, schema: 3 } })
    expect(faultsOf(kept(`${textOf(taken, 1)} `, place))).toEqual([" not-as-written"])
  })
  it("when the list it stands in is changed afterwards, the chain is as it was", () => {
    const list: Upcaster[] = [...chain]
    const { read } = Recorded.through(list)
    list.push({ what: "one more", up: () => ({}) })
    list[0] = { what: "nothing", up: () => ({}) }
    for (const version of [1, 2, 3] as const) expect(read(lowered(taken, version))).toEqual({ taken: { ...taken, schema: 3 } })
  })
})
