import { createHash } from "node:crypto"
import * as Result from "effect/Result"
import * as fc from "fast-check"
import { describe, expect, it } from "vitest"
import { Certificate, fingerprintOf } from "../../src/Forgetting.ts"

const sha256 = (text: string): string => createHash("sha256").update(text).digest("hex")
const hex = fc.string({ unit: fc.constantFrom(..."0123456789abcdef"), minLength: 64, maxLength: 64 })
const reference = fc.string({ unit: fc.constantFrom(..."abcXYZ019"), minLength: 1, maxLength: 20 })
const source = fc.record({ by: fc.constantFrom("Opgroeien", "a law, art. 7"), at: fc.constant("https://example.org/terms") }, { requiredKeys: ["by"] })
const term = fc.record({ trajectory: reference, child: reference, until: fc.constantFrom("2050-06-01", "2051-03-01"), because: reference, source }, { requiredKeys: ["trajectory", "until", "because", "source"] })
const ground = fc.oneof(
  fc.record({ code: fc.constant("retention-over" as const), terms: fc.array(term, { maxLength: 3 }) }),
  fc.record({ code: fc.constant("request" as const), by: reference, terms: fc.array(term, { maxLength: 3 }), own: reference }, { requiredKeys: ["code", "by", "terms"] })
)
const place = fc.record({ trajectory: reference, version: fc.integer({ min: 1, max: 99 }), link: hex, steps: fc.nat(99), words: fc.nat(99) })
const certificate = fc.record({
  begun: fc.constantFrom("2026-03-02T09:00:00.000Z", "2026-03-03"), authority: reference, ground, trajectory: reference,
  keys: fc.array(fc.record({ person: reference, fingerprint: hex }), { maxLength: 3 }), in: fc.array(place, { maxLength: 3 }),
  shared: fc.array(fc.record({ person: reference, words: fc.nat(99) }), { maxLength: 3 })
}, { requiredKeys: ["begun", "authority", "ground", "keys", "in", "shared"] }).map((what) => Certificate.begin(sha256, what))

const problemsOf = (value: unknown): readonly string[] =>
  Result.match(Certificate.read(JSON.stringify(value)), { onFailure: (problems) => problems.map(({ path }) => path.join(".")), onSuccess: () => [] })
const [one] = fc.sample(certificate, { numRuns: 1, seed: 1 }) as [Certificate]

describe("a certificate", () => {
  it("that is written is read as it was", () => {
    fc.assert(fc.property(certificate, fc.boolean(), (begun, isDone) => {
      const written = isDone ? Certificate.complete(begun, "2026-03-04T10:00:00.000Z") : begun
      const read = Result.getOrThrow(Certificate.read(Certificate.write(written)))
      expect(read).toEqual(written)
      expect(Certificate.isAsBegun(sha256, read)).toBe(true)
      expect(Certificate.isCompleted(read)).toBe(isDone)
    }))
  })
  it("is one line of canonical JSON", () => {
    fc.assert(fc.property(certificate, (begun) => {
      expect(Certificate.write(begun)).toBe(Certificate.write(JSON.parse(Certificate.write(begun)) as Certificate))
      expect(Certificate.write(begun).split("\n")).toHaveLength(2)
    }))
  })
  it("that says something else has another id", () => {
    fc.assert(fc.property(certificate, certificate, (begun, other) => {
      const same = Certificate.write({ ...begun, id: "x" }) === Certificate.write({ ...other, id: "x" })
      expect(begun.id === other.id).toBe(same)
      expect(Certificate.isAsBegun(sha256, { ...begun, authority: `${begun.authority}x` })).toBe(false)
    }))
  })
  it("tells every problem at once, and where", () => {
    expect(problemsOf({ ...one, authority: "An of the office", begun: "yesterday", extra: 1, keys: [{ person: "noor", fingerprint: "AB" }], in: [{ trajectory: "t", version: 0, link: "0".repeat(64), steps: -1, words: 0 }] }).toSorted())
      .toEqual(["authority", "begun", "extra", "in.0.steps", "in.0.version", "keys.0.fingerprint"])
  })
  it("is no certificate without what it must say", () => {
    for (const key of ["omringd", "version", "id", "begun", "authority", "ground", "keys", "in", "shared"] as const) {
      const { [key]: _, ...without } = one
      expect(problemsOf(without), key).toEqual([key])
    }
    expect(problemsOf({ ...one, omringd: "anchor" })).toEqual(["omringd"])
    expect(problemsOf({ ...one, version: 2 })).toEqual(["version"])
  })
  it("is described for others", () => {
    const { $defs, title } = Certificate.jsonSchema()
    expect(title).toBe("A certificate of omringd, format 1")
    expect($defs["Certificate"]).toMatchObject({ additionalProperties: false, required: ["omringd", "version", "id", "begun", "authority", "ground", "keys", "in", "shared"] })
  })
  it("is not read from what is no JSON, and no text makes reading it throw", () => {
    expect(Result.isFailure(Certificate.read("{"))).toBe(true)
    fc.assert(fc.property(fc.oneof(fc.string(), fc.json()), (text) => { Certificate.read(text) }))
  })
})

describe("a fingerprint", () => {
  const key = fc.uint8Array({ minLength: 32, maxLength: 32 })
  it("tells keys apart, and says nothing of them", () => {
    fc.assert(fc.property(key, key, (a, b) => {
      const hexOfA = Buffer.from(a).toString("hex")
      expect(fingerprintOf(sha256, a) === fingerprintOf(sha256, b)).toBe(Buffer.compare(a, b) === 0)
      expect(fingerprintOf(sha256, a)).not.toBe(sha256(hexOfA)) // of its own domain: no other hash of the key passes for it
      expect(fingerprintOf(sha256, a)).not.toContain(hexOfA.slice(0, 8))
    }))
  })
})
