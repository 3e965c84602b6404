/** A directory of people is read whole or not at all, and every problem has its place. */
import * as Result from "effect/Result"
import * as Schema from "effect/Schema"
import * as fc from "fast-check"
import { describe, expect, it } from "vitest"
import { languages, registers } from "../../src/Language.ts"
import { Recipients } from "../../src/Notices.ts"
import type { Recipient } from "../../src/Notices.ts"

const reference = fc.stringMatching(/^[A-Za-z0-9][A-Za-z0-9._:@/-]{0,63}$/u)
const hour = fc.tuple(fc.nat(23), fc.nat(59)).map((parts) => parts.map((one) => String(one).padStart(2, "0")).join(":"))
const quiet = fc.record({ from: hour, until: hour, zone: fc.constantFrom(...Intl.supportedValuesOf("timeZone"), "UTC") })
const someone: fc.Arbitrary<Recipient> = fc.record({
  person: reference, language: fc.constantFrom(...languages), register: fc.constantFrom(...registers),
  name: fc.string({ unit: "grapheme", minLength: 1, maxLength: 60 }).filter((text) => /\S/u.test(text) && !/[\p{Cc}\p{Zl}\p{Zp}]/u.test(text)),
  email: fc.emailAddress().filter((one) => !/["()<>,:;[\]\\]/u.test(one)), quiet
}, { requiredKeys: ["person", "language", "register"] })
const recipients: fc.Arbitrary<Recipients> = fc.uniqueArray(someone, { maxLength: 12, selector: ({ person }) => person }).map((people) => ({ omringd: 1, people }))
const junk = fc.anything({ withBigInt: true, withDate: true, withMap: true, withSet: true, withNullPrototype: true, withSparseArray: true, withTypedArray: true })

const problemsIn = (input: unknown): readonly string[] => {
  const read = Recipients.read(input)
  return Result.isSuccess(read) ? [] : read.failure.map(({ path, message }) => `${path.map(String).join(".")}: ${message}`)
}

describe("decoding what encoding wrote", () => {
  it("is the identity", () => {
    fc.assert(fc.property(recipients, (people) => {
      const written: unknown = JSON.parse(JSON.stringify(Schema.encodeSync(Recipients.schema)(people)))
      expect(Result.getOrThrow(Recipients.read(written))).toEqual(people)
    }))
  })
})

describe("junk", () => {
  it("never throws, and is no directory", () => {
    fc.assert(fc.property(junk, (input) => { expect(Result.isFailure(Recipients.read(input))).toBe(true) }), { numRuns: 1_000 })
  })
  it("nor does someone with junk in one place; what is accepted is what is written again", () => {
    fc.assert(fc.property(someone, fc.constantFrom("person", "language", "register", "name", "email", "quiet", "else"), junk, (one, key, value) => {
      const input = { omringd: 1, people: [{ ...one, [key]: value }] }
      const read = Recipients.read(input)
      if (Result.isSuccess(read)) expect(JSON.parse(JSON.stringify(read.success))).toEqual(JSON.parse(JSON.stringify(input)))
      else for (const { path } of read.failure) expect(path.slice(0, 3)).toEqual(["people", 0, key])
    }), { numRuns: 1_000 })
  })
  it("nor what throws when it is looked at", () => {
    expect(problemsIn({ get people() { throw new Error("no") } })).toEqual([": it cannot be read"])
  })
})

describe("a directory of one", () => {
  const mother = { person: "mother", language: "nl", register: "family" }
  const whole = { from: "21:00", until: "07:00", zone: "Europe/Brussels" }
  const email = "people.0.email: Expected an e-mail address"
  const zone = "people.0.quiet.zone: Expected a time zone of the IANA database, such as Europe/Brussels"
  const line = "people.0.name: Expected text on one line"
  const of = (differs: object) => ({ omringd: 1, people: [{ ...mother, ...differs }] })
  it.each<readonly [string, unknown, readonly string[]]>([
    ["no more than has to be", of({}), []],
    ["all there can be", of({ name: "An", email: "an+school@example.org", quiet: whole }), []],
    ["nobody in it", { omringd: 1, people: [] }, []],
    ["another format, and nothing else is said", { omringd: 2, people: 5 }, ["omringd: is a format that this release does not read; it reads 1"]],
    ["nothing", {}, ["omringd: is missing", "people: is missing"]],
    ["another key", of({ phone: "1" }), ["people.0.phone: is not a key that stands here"]],
    ["someone twice", { omringd: 1, people: [mother, { ...mother, name: "x" }, { ...mother, person: "Mother" }] }, ["people.1.person: is the reference of another person; give each their own"]],
    ["someone twice, of whom something else is wrong", { omringd: 1, people: [mother, { ...mother, name: "" }] }, ["people.1.name: Expected text that is not empty", "people.1.person: is the reference of another person; give each their own"]],
    ["a reference that is none", of({ person: "the mother" }), ["people.0.person: Expected a reference (1-64 letters, digits and . _ : @ / -)"]],
    ["a language that we do not have", of({ language: "fr" }), ['people.0.language: Expected "nl" | "en" | "sv"']],
    ["a register that we do not have", of({ register: "adult" }), ['people.0.register: Expected "professional" | "family" | "child"']],
    ["no name, but one", of({ name: " " }), ["people.0.name: Expected text that is not empty"]],
    ["a name over two lines", of({ name: "An\r\nBcc: x" }), [line]],
    ["a long name", of({ name: "x".repeat(201) }), ["people.0.name: Expected text of at most 200 characters"]],
    ["an address without @", of({ email: "an" }), [email]], ["two addresses", of({ email: "an@a.example,b@b.example" }), [email]],
    ["an address with a name", of({ email: "An <an@example.org>" }), [email]], ["an address over two lines", of({ email: "an@example.org\nBcc: b@b.example" }), [email]],
    ["two @", of({ email: "a@b@c" }), [email]], ["a long address", of({ email: `${"x".repeat(250)}@y.example` }), ["people.0.email: Expected at most 254 characters"]],
    ["an hour that is none", of({ quiet: { ...whole, from: "24:00", until: "7:00" } }), ["people.0.quiet.from: Expected an hour of the day, written HH:MM", "people.0.quiet.until: Expected an hour of the day, written HH:MM"]],
    ["hours without a zone", of({ quiet: { from: "21:00", until: "07:00" } }), ["people.0.quiet.zone: is missing"]],
    ["a zone that does not exist", of({ quiet: { ...whole, zone: "Europe/Lindebeek" } }), [zone]],
    ["an offset, which knows no summer", of({ quiet: { ...whole, zone: "+01:00" } }), [zone]]
  ])("with %s", (_, input, problems) => {
    expect(problemsIn(input)).toEqual(problems)
  })
  it("with as many people as there may be, and one more", () => {
    const many = (count: number) => ({ omringd: 1, people: Array.from({ length: count }, (_, at) => ({ ...mother, person: `p${at}` })) })
    expect(problemsIn(many(20_000))).toEqual([])
    expect(problemsIn(many(20_001))).toEqual(["people: Expected at most 20000 people"])
  })
})
