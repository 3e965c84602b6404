/** A notice out of its text: every one that was written is read back the same, and no text that differs from it is. */
import * as fc from "fast-check"
import { describe, expect, it } from "vitest"
import { Notice } from "@omringd/core"
import type { Drafted } from "../../src/Notice.ts"

const code = fc.stringMatching(/^[A-Za-z0-9][A-Za-z0-9._:@/-]{0,12}$/u)
const because: fc.Arbitrary<Drafted["because"]> = fc.oneof(
  fc.record({ of: fc.constant("step" as const), step: code, number: fc.nat(), tag: code, recordedAt: code }),
  fc.record({ of: fc.constant("need" as const), rule: code, what: code, state: fc.constantFrom("coming" as const, "overdue" as const), due: code })
)
const notices = fc.record({ notice: code, clause: code, trajectory: code, to: code, about: fc.dictionary(code, code, { maxKeys: 3 }), because, safety: fc.boolean(), at: code })
  .map((drafted) => Notice.announcement(drafted))
  .filter((announcement) => announcement !== undefined)
  .map((announcement) => Notice.of((text) => `hash-${text.length}`, announcement))

describe("a notice is read", () => {
  it("as it was written", () => {
    fc.assert(fc.property(notices, (notice) => {
      expect(Notice.read(Notice.write(notice))).toEqual(notice)
    }))
  })
  it("or not at all: whatever is done to its text, what is read is what stands there", () => {
    fc.assert(fc.property(notices, fc.nat(), fc.constantFrom("", " ", "ab", "{"), (notice, place, put) => {
      const text = Notice.write(notice)
      const at = place % text.length
      const spoilt = text.slice(0, at) + put + text.slice(at + 1)
      const read = Notice.read(spoilt)
      expect(read === undefined || Notice.write(read) === spoilt).toBe(true)
    }))
  })
  it.each([["what is no JSON", "{"], ["nothing", ""], ["null", "null"], ["a list", "[]"], ["a number", "7"]])("nor out of %s", (_, text) => {
    expect(Notice.read(text)).toBeUndefined()
  })
  it("nor when a sentence stands in it, a key more, or one less", () => {
    const whole: { [key: string]: unknown } = {
      about: { child: "noor" }, at: "2026-03-02", because: { due: "2026-03-09", of: "need", rule: "r", state: "coming", what: "w" }, clause: "c", id: "1", notice: "n", safety: false, to: "an", trajectory: "t"
    }
    const { clause: _, ...less } = whole
    const read = (value: object) => Notice.read(JSON.stringify(value))
    expect(read(whole)).toEqual(whole)
    for (const other of [less, { ...whole, zorgen: "w" }, { ...whole, about: { child: "Noor slaapt slecht" } }, { ...whole, about: { "wat zij zei": "x" } }, { ...whole, safety: 1 }]) expect(read(other)).toBeUndefined()
    for (const because of [{ of: "need" }, { number: "zij zei", of: "step", recordedAt: "2026-03-02", step: "s", tag: "t" }, { due: "2026-03-09", of: "need", rule: "r", state: "later", what: "w" }, "need"]) expect(read({ ...whole, because })).toBeUndefined()
  })
})
