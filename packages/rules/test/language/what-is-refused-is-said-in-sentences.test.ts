/** Each kind of reason, in each language and register: a sentence of its own in which no name is left open. */
import { misfits, languages, Need, registers } from "@omringd/core"
import type { Reason } from "@omringd/core"
import { describe, expect, it } from "vitest"
import { charter } from "../../src/charter.ts"
import { needSaid, Reader, reasonSaid, refusalSaid } from "../../src/language.ts"

const { rules } = charter()
const voice = Need.of("voice", { child: "noor" }).metBy("ChildHeard")
const need: Need = { ...voice, rule: "child-has-a-voice", clause: "child-has-a-voice", strength: "must", state: "open", before: ["WhatSettled"], ways: [] }
const reasons: readonly [Reason, ...Reason[]] = [
  { reason: "Malformed", faults: [{ path: ["signal"], problem: "missing" }] },
  { reason: "WrongPhase", phase: "NotStarted", possibleFrom: ["Signalled", "Answered"] },
  { reason: "NotInIt", by: "an" },
  { reason: "OtherMandate", mandate: "set-the-what", heldBy: ["consultant", "judge"], role: "parent" },
  { reason: "UnknownReference", path: "reason.by", to: "person", reference: "an" },
  { reason: "ReferenceInUse", path: "signal", of: "signal", reference: "first-call" },
  ...misfits.map((code): Reason => ({ reason: "Misfit", misfit: { code, path: "child", about: "noor" } })),
  { reason: "IdTaken", id: "7", number: 7 },
  { reason: "RecordedBeforeItHappened", at: "2026-03-04", recordedAt: "2026-03-02" },
  { reason: "UnfitPack", problem: { pack: "ours", path: ["sdk"], problem: "no-sdk", expected: "1" } },
  { reason: "Unmet", need }
]
const name = (reference: string) => (reference === "noor" ? "Noor" : reference === "an" ? "An Peeters" : reference)
const readers = languages.flatMap((language) => registers.map((register) => [language, register] as const))

describe.each(readers)("in %s for %s", (language, register) => {
  const reader = Reader.of({ language, register, rules, name })
  const said = refusalSaid({ reasons }, "an", reader)
  it("every reason is a sentence of its own, with every name filled in", () => {
    expect(said).toHaveLength(reasons.length)
    expect(new Set(said).size).toBe(said.length)
    for (const sentence of said) {
      expect(sentence).not.toMatch(/[{}]|undefined/u)
      expect(sentence.length).toBeGreaterThan(10)
    }
  })
  it("people are called as the host calls them", () => {
    expect(reasonSaid(reasons[2] ?? reasons[0], "an", reader)).toContain("An Peeters")
  })
  it("a need is told in the words of its rule", () => {
    const rule = rules.find(({ id }) => id === need.rule)
    expect(needSaid(need, reader)).toBe(rule?.says[language][register].replaceAll("{child}", "Noor"))
  })
  it("a need of a rule that is not in force keeps its code", () => {
    expect(needSaid({ ...need, rule: "gone" }, reader)).toBe("voice")
  })
  it("who told the services is said to professionals only", () => {
    const said = reasonSaid({ reason: "OtherMandate", mandate: "set-the-what", heldBy: ["consultant"], role: "referrer" }, "an", reader)
    expect(said.includes(reader.voice(reader.vocabulary.roles.referrer))).toBe(register === "professional")
  })
})
