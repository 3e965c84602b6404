/** A directory is read whole or not at all, and every problem has its place. */
import * as Result from "effect/Result"
import * as Schema from "effect/Schema"
import * as fc from "fast-check"
import { describe, expect, it } from "vitest"
import { Partners } from "../../src/Partners.ts"
import type { Offer } from "../../src/Partners.ts"
import { changed, directories, junk } from "./made-up.ts"
import { problemsIn, small, withOffers } from "./small.ts"

describe("decoding what encoding wrote", () => {
  it("is the identity", () => {
    fc.assert(fc.property(directories, (partners) => {
      const written: unknown = JSON.parse(JSON.stringify(Schema.encodeSync(Partners.schema)(partners)))
      expect(Result.getOrThrow(Partners.read(written))).toEqual(partners)
    }))
  })
  it("gives data of its own: what is changed outside changes nothing inside", () => {
    const written: { partners: unknown[] } = { ...small, partners: [...small.partners] }
    const read = Result.getOrThrow(Partners.read(written))
    written.partners.pop()
    expect(read).toEqual(small)
  })
})

describe("junk", () => {
  it("never throws, and is no directory", () => {
    fc.assert(fc.property(junk, (input) => { expect(Result.isFailure(Partners.read(input))).toBe(true) }), { numRuns: 1_000 })
  })
  it("nor does a directory with junk in it; what is accepted is what is written again", () => {
    let accepted = 0
    let refused = 0
    fc.assert(fc.property(changed, (input) => {
      const read = Partners.read(input)
      if (Result.isFailure(read)) {
        refused++
        expect(read.failure.length).toBeGreaterThan(0)
      } else {
        accepted++
        expect(problemsIn(JSON.parse(JSON.stringify(read.success)))).toEqual([])
      }
    }), { numRuns: 1_000 })
    expect(Math.min(accepted, refused)).toBeGreaterThan(5)
  })
  it("nor what throws when it is looked at", () => {
    expect(problemsIn({ get omringd() { throw new Error("no") } })).toEqual([": it cannot be read"])
    const trap = { get id() { throw new Error("no") } }
    expect(problemsIn({ ...small, partners: [trap] })).toEqual([": it cannot be read"])
  })
})

describe("the small directory", () => {
  it("is one", () => { expect(problemsIn(small)).toEqual([]) })
  const offer = (differs: { readonly [name: string]: unknown }) => withOffers(["one", differs as Partial<Offer>]) // wrong on purpose
  const atOffer = "partners.0.offers.0"
  it.each<readonly [string, unknown, readonly string[]]>([
    ["another format, and nothing else is said", { omringd: 2, partners: 5 }, ["omringd: is a format that this release does not read; it reads 1"]],
    ["nothing", {}, ["omringd", "title", "places", "needs", "partners"].map((key) => `${key}: is missing`)],
    ["another key", { ...small, extra: 1 }, ["extra: is not a key that stands here"]],
    ["no place at all", { ...small, places: [] }, ["places: Expected a list with at least one entry"]],
    ["a place twice", { ...small, places: [...small.places, { id: "town" }] }, ["places.4.id: is the id of another place; give each its own"]],
    ["a need twice", { ...small, needs: [...small.needs, { id: "homework", name: "x" }] }, ["needs.2.id: is the id of another need; give each its own"]],
    ["a partner twice", { ...small, partners: [...small.partners, { ...small.partners[0], offers: [{ ...small.partners[0]?.offers[0], id: "else" }] }] }, ["partners.2.id: is the id of another partner; give each its own"]],
    ["an offer twice, of another partner", { ...small, partners: [...small.partners, { ...small.partners[0], id: "else" }] }, ["partners.2.offers.0.id: is the id of another offer; give each its own"]],
    ["a place in a place that is not there", { ...small, places: [...small.places, { id: "farm", within: "moon" }] }, ["places.4.within: is no place of this directory (expected region, town, hamlet, other-town, farm)"]],
    ["a place within itself", { ...small, places: [...small.places, { id: "a", within: "b" }, { id: "b", within: "a" }] }, ["places.4.within: lies within itself, or more than 16 deep", "places.5.within: lies within itself, or more than 16 deep"]],
    ["a need without a name in any language", { ...small, needs: [...small.needs, { id: "x", name: {} }] }, ["needs.2.name: Expected a text in at least one of nl, en, sv"]],
    ["a need that is not there", offer({ does: ["homework", "sleep"] }), [`${atOffer}.does.1: is no need of this directory (expected evenings-off, homework)`]],
    ["a reach that is not there", offer({ reach: ["moon"] }), [`${atOffer}.reach.0: is no place of this directory (expected region, town, hamlet, other-town)`]],
    ["no reach", offer({ reach: [] }), [`${atOffer}.reach: Expected a list with at least one entry`]],
    ["an end before the beginning", offer({ until: "2025-12-31" }), [`${atOffer}.until: is before \`from\``]],
    ["an end that is no day, said once", offer({ until: "" }), [`${atOffer}.until: Expected a day that exists, written YYYY-MM-DD`]],
    ["a day that does not exist", offer({ from: "2026-02-30" }), [`${atOffer}.from: Expected a day that exists, written YYYY-MM-DD`]],
    ["ages upside down", offer({ ages: { from: 9, to: 8 } }), [`${atOffer}.ages.to: is below \`from\``]],
    ["an age that is none", offer({ ages: { from: 9, to: 26 } }), [`${atOffer}.ages.to: Expected an age in whole years, 0 to 25`]],
    ["a weight that is none", offer({ weight: "huge" }), [`${atOffer}.weight: Expected "light" | "medium" | "heavy"`]],
    ["a contact that runs", offer({ contact: "javascript:alert" }), [`${atOffer}.contact: Expected a reference without a colon, or a link that begins with https://, mailto: or tel:`]]
  ])("with %s", (_, input, problems) => {
    expect(problemsIn(input)).toEqual(problems)
  })
  it("with a whole day, or one age, or one link deeper it is one", () => {
    expect(problemsIn({ ...small, partners: [{ ...small.partners[1], offers: [{ ...small.partners[1]?.offers[0], until: "2026-01-01", ages: { from: 3, to: 3 }, contact: "mailto:x@example.org" }] }] })).toEqual([])
    const deep = (count: number) => ({ ...small, places: [...small.places, { id: "d-0" }, ...Array.from({ length: count }, (_, at) => ({ id: `d-${at + 1}`, within: `d-${at}` }))] })
    expect(problemsIn(deep(15))).toEqual([])
    expect(problemsIn(deep(17)).length).toBeGreaterThan(0)
  })
  it("with many problems says them all at once, and what is of the wrong shape only so", () => {
    const wrong = { ...small, needs: "none", partners: [{ id: "a b", kind: "x", sector: "y", offers: [{ id: 1, does: ["q"], reach: ["moon", 3], ages: [], from: 0, until: "" }] }] }
    expect(problemsIn(wrong).map((one) => one.slice(0, one.indexOf(":"))).toSorted()).toEqual([
      "needs", "partners.0.id", "partners.0.kind", ...["ages", "contact", "from", "id", "reach.0", "reach.1", "until", "weight"].map((key) => `${atOffer}.${key}`), "partners.0.sector"
    ].toSorted())
  })
})

it("an offer is found by its id, also when its days are over; nothing by another", () => {
  expect(Partners.offer(small, "club-evening")).toEqual({ partner: { id: "club", kind: "informal", sector: "sport-and-leisure" }, offer: small.partners[0]?.offers[0] })
  expect(Partners.offer(small, "service-homework")?.partner).toEqual({ id: "service", kind: "formal", sector: "youth-care", name: "The service" })
  for (const id of ["", "club", "toString", "__proto__"]) expect(Partners.offer(small, id)).toBeUndefined()
})
