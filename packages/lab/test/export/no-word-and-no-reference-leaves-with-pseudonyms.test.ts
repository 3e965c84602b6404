/** Canaries: a mark in everyone's words and in every reference, looked for in what is exported. */
import { describe, expect, it } from "vitest"
import { Recorded } from "@omringd/core"
import { hmacSha256 } from "@omringd/lab/export"
import type { FormatName } from "@omringd/lab/export"
import { golden, goldenMarked, referenceMark, textOf, wordMark } from "./golden.ts"
import type { Ocel } from "./ocel.ts"

const both: readonly FormatName[] = ["ocel", "xes"]
const key = Buffer.alloc(32, 7)

describe("an export", () => {
  it.each(both)("as %s holds no one's words, also when references stay as they are", async (as) => {
    const source = JSON.stringify(goldenMarked)
    expect(source.split(wordMark).length).toBeGreaterThan(1_000)
    expect(source.split(referenceMark).length).toBeGreaterThan(5_000)
    const text = await textOf(goldenMarked, { as })
    expect(text).not.toContain(wordMark)
    expect(text).toContain(referenceMark)
  })
  it.each(both)("as %s with pseudonyms holds no reference that was there", async (as) => {
    const text = await textOf(goldenMarked, { as, pseudonyms: true })
    expect(text).not.toContain(wordMark)
    expect(text).not.toContain(referenceMark)
  })
  it.each(both)("as %s is renamed consistently: with pseudonyms taken back, it is the same", async (as) => {
    const names = new Map<string, string>()
    const hmac = hmacSha256(key)
    const heard = (text: string) => {
      const name = hmac(text)
      const path = JSON.parse(text) as readonly string[]
      names.set(name.slice(0, 24), path.length === 2 ? path[1] ?? "" : path.join("~"))
      return name
    }
    const other = await textOf(golden, { as, pseudonyms: true, hmac: heard })
    const back = other.replaceAll(/\b[0-9a-f]{24}\b/gu, (name) => names.get(name) ?? name)
    expect(other).not.toBe(back)
    expect(back).toBe(await textOf(golden, { as }))
  })
  it("has the same names under the same key, and others under each key that nobody kept", async () => {
    const under = () => textOf(golden, { as: "xes", pseudonyms: true, hmac: hmacSha256(key) })
    expect(await under()).toBe(await under())
    const names = async () => new Set((await textOf(golden, { as: "xes", pseudonyms: true })).match(/\b[0-9a-f]{24}\b/gu))
    const [one, two] = [await names(), await names()]
    expect(one.size).toBe(two.size)
    expect([...one].filter((name) => two.has(name))).toEqual([])
  })
  it("says no day of birth", async () => {
    const born = goldenMarked.flatMap(({ step }) => (step.step === "ChildJoined" && step.born !== undefined ? [step.born] : []))
    expect(born.length).toBeGreaterThan(0)
    const { events, eventTypes } = JSON.parse(await textOf(goldenMarked, { as: "ocel" })) as Ocel
    expect(eventTypes.flatMap(({ attributes }) => attributes.map(({ name }) => name))).not.toContain("step.born")
    expect(events.flatMap(({ attributes = [] }) => attributes.map(({ name }) => name))).not.toContain("step.born")
  })
})

describe("a store whose words are sealed", () => {
  it.each(both)("gives the same %s as one whose words are open: they are never needed", async (as) => {
    const sealed = golden.map((taken) => Recorded.read(JSON.parse(JSON.stringify(taken).replaceAll(/"text":"(?:[^"\\]|\\.)*"/gu, "\"text\":\"sealed:1:abc\"")) as unknown))
    const steps = sealed.flatMap((reading) => ("taken" in reading ? [reading.taken] : []))
    expect(JSON.stringify(steps)).toContain("sealed:1:abc")
    expect(await textOf(steps, { as })).toBe(await textOf(golden, { as }))
  })
})
