import * as fc from "fast-check"
import { expect, it } from "vitest"
import { isBefore } from "../../src/evidence/order.ts"

it("names are in the order of their UTF-8 bytes", () => {
  const name = fc.string({ unit: fc.oneof(fc.constantFrom("a", "\ud7ff", "\ue000", "\uffff", "\u{10000}", "😀"), fc.string({ unit: "grapheme", minLength: 1, maxLength: 1 })), maxLength: 4 })
  fc.assert(fc.property(name, name, (a, b) => { expect(isBefore(a, b)).toBe(Buffer.from(a).compare(Buffer.from(b)) < 0) }), { numRuns: 1_000 })
})
