/** A notice is kept and sent as it stands, without being sorted anew: so what is made must stand in the order of canonical JSON, whatever its parts are called. */
import * as fc from "fast-check"
import { createHash } from "node:crypto"
import { describe, expect, it } from "vitest"
import { Canonical, Notice } from "../../src/index.ts"

const sha256 = (text: string): string => createHash("sha256").update(text).digest("hex")
const code = fc.stringMatching(/^[A-Za-z0-9][A-Za-z0-9._:@/-]{0,12}$/u)
const because = fc.oneof(
  fc.record({ of: fc.constant("step" as const), step: code, number: fc.integer({ min: 1 }), tag: code, recordedAt: code }),
  fc.record({ of: fc.constant("need" as const), rule: code, what: code, state: fc.constantFrom("coming" as const, "overdue" as const), due: code })
)
const drafted = fc.record({ notice: code, clause: code, trajectory: code, to: code, about: fc.dictionary(fc.oneof(code, fc.string()), code), because, safety: fc.boolean(), at: code })

describe("a notice", () => {
  it("is written in canonical form, and read back as it was", () => {
    fc.assert(fc.property(drafted, (draft) => {
      const announcement = Notice.announcement(draft)
      if (announcement === undefined) return
      const notice = Notice.of(sha256, announcement)
      const text = Notice.write(notice)
      expect(text).toBe(Canonical.write(notice))
      expect(Notice.write({ ...notice })).toBe(text)
      expect(Notice.read(text)).toEqual(notice)
    }))
  })
  it("holds nothing under a name that is a number, which no language keeps in the order of the others", () => {
    const announcement = Notice.announcement({
      notice: "n", clause: "c", trajectory: "t", to: "mother", about: { "10": "ten", "9": "nine", child: "noor" }, safety: false, at: "2026-03-02",
      because: { of: "step", step: "1", number: 1, tag: "PlanDelivered", recordedAt: "2026-03-02" }
    })
    expect(announcement?.about).toEqual({ child: "noor" })
  })
})
