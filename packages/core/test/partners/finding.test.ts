/** What is found, in which order, and why: lighter, nearer, informal first; what is not for here and now is never listed. */
import * as Result from "effect/Result"
import * as fc from "fast-check"
import { describe, expect, it } from "vitest"
import { kinds, Partners, weights } from "../../src/Partners.ts"
import type { Answer, Found, Query } from "../../src/Partners.ts"
import { asked, directories, junk } from "./made-up.ts"
import { small, withOffers } from "./small.ts"

const found = (partners: Partners, query: Partial<Query> = {}): Answer =>
  Result.getOrThrow(Partners.find(partners, { need: "evenings-off", near: "hamlet", on: "2026-03-02", ...query }))
const ids = ({ found }: Answer) => found.map(({ offer }) => offer.id)

describe("the order", () => {
  it("lighter first, then nearer, then informal, then by id: each says why it stands where it stands", () => {
    const answer = found(withOffers(
      ["z", {}], ["in-far", {}], ["near", { reach: ["other-town", "hamlet"] }], ["in-town", { reach: ["town"] }], ["a", {}], ["heavy", { weight: "heavy", reach: ["hamlet"] }], ["in-medium", { weight: "medium" }]
    ))
    expect(answer.found.map(({ offer, order }) => [offer.id, order])).toEqual([
      ["near", { place: 1, weight: "light", nearness: { reach: "hamlet", wider: 0 }, kind: "formal" }],
      ["in-town", { place: 2, weight: "light", nearness: { reach: "town", wider: 1 }, kind: "informal", after: "nearness" }],
      ["in-far", { place: 3, weight: "light", nearness: { reach: "everywhere", wider: 3 }, kind: "informal", after: "nearness" }],
      ["a", { place: 4, weight: "light", nearness: { reach: "everywhere", wider: 3 }, kind: "formal", after: "kind" }],
      ["z", { place: 5, weight: "light", nearness: { reach: "everywhere", wider: 3 }, kind: "formal", after: "id" }],
      ["in-medium", { place: 6, weight: "medium", nearness: { reach: "everywhere", wider: 3 }, kind: "informal", after: "weight" }],
      ["heavy", { place: 7, weight: "heavy", nearness: { reach: "hamlet", wider: 0 }, kind: "formal", after: "weight" }]
    ])
  })
  it("is total, and the same whatever the order of the directory", () => {
    const keyOf = ({ offer, partner, order }: Found) => [weights.indexOf(offer.weight), order.nearness.wider, kinds.indexOf(partner.kind), offer.id] as const
    const names = ["weight", "nearness", "kind", "id"] as const
    let compared = 0
    fc.assert(fc.property(asked.chain(([partners, query]) => fc.tuple(
      fc.constant(partners), fc.constant(query), fc.shuffledSubarray([...partners.partners], { minLength: partners.partners.length })
    )), ([partners, query, shuffled]) => {
      const answer = found(partners, query)
      const turned = shuffled.map((one) => ({ ...one, offers: one.offers.toReversed() }))
      expect(found({ ...partners, partners: turned }, query).found).toEqual(answer.found)
      answer.found.forEach((one, at) => {
        expect(one.order).toMatchObject({ place: at + 1, weight: one.offer.weight, kind: one.partner.kind })
        const before = answer.found[at - 1]
        expect(one.order.after === undefined).toBe(before === undefined)
        if (before === undefined) return
        const [a, b] = [keyOf(before), keyOf(one)]
        const differs = a.findIndex((part, index) => part !== b[index])
        expect((a[differs] ?? 0) < (b[differs] ?? 0)).toBe(true)
        expect(one.order.after).toBe(names[differs])
        compared++
      })
    }), { numRuns: 500 })
    expect(compared).toBeGreaterThan(100)
  })
})

describe("what is not for here and now", () => {
  it("is said with every reason", () => {
    const { leftOut } = found(withOffers(
      ["later", { from: "2026-03-03" }], ["over", { until: "2026-03-01" }], ["away", { reach: ["other-town"] }], ["grown", { ages: { from: 8, to: 25 } }],
      ["all", { from: "2026-03-03", reach: ["other-town"], ages: { from: 0, to: 6 } }], ["other-need", { does: ["homework"] }]
    ), { childAge: 7 })
    expect(leftOut.map(({ offer, because }) => [offer.id, because])).toEqual([
      ["later", ["not-yet"]], ["over", ["no-longer"]], ["away", ["elsewhere"]], ["grown", ["other-age"]], ["all", ["not-yet", "other-age", "elsewhere"]]
    ])
  })
  it("a part of the place asked for is not the whole of it", () => {
    const { found: listed, leftOut } = found(withOffers(["hamlet-only", { reach: ["hamlet"] }]), { near: "town" })
    expect(listed).toEqual([])
    expect(leftOut.map(({ because }) => because)).toEqual([["part-of-it"]])
  })
  it("the first and the last day count, the first and the last age too; without an age all are listed", () => {
    expect(ids(found(small, { on: "2026-01-01", childAge: 6 }))).toEqual(["club-evening", "service-stay"])
    expect(ids(found(small, { on: "2026-06-30", childAge: 12 }))).toEqual(["club-evening", "service-stay"])
    for (const query of [{ on: "2025-12-31" }, { on: "2026-07-01" }, { childAge: 5 }, { childAge: 13 }, { near: "region" }]) expect(ids(found(small, query))).not.toContain("club-evening")
    expect(ids(found(small))).toContain("club-evening")
  })
  it("an offer outside its days, its ages or its reach is never listed; whatever answers the need is in one of the two lists", () => {
    let listed = 0
    fc.assert(fc.property(asked, ([partners, query]) => {
      const { found: all, leftOut } = found(partners, query)
      const reaches = new Set<string>()
      for (let at: string | undefined = query.near; at !== undefined; at = partners.places.find(({ id }) => id === at)?.within) reaches.add(at)
      const isFor = ({ from, until, reach, ages }: Found["offer"]) =>
        from <= query.on && query.on <= (until ?? query.on) && (reach === "everywhere" || reach.some((one) => reaches.has(one))) &&
        (query.childAge === undefined || ages === undefined || (ages.from <= query.childAge && query.childAge <= ages.to))
      for (const { offer, order } of all) {
        listed++
        expect(isFor(offer) && offer.does.includes(query.need)).toBe(true)
        expect(order.nearness.reach === "everywhere" ? offer.reach : reaches.has(order.nearness.reach) && offer.reach.includes(order.nearness.reach)).toBeTruthy()
      }
      for (const { offer } of leftOut) expect(isFor(offer)).toBe(false)
      const answering = partners.partners.flatMap(({ offers }) => offers.filter(({ does }) => does.includes(query.need)).map(({ id }) => id))
      expect([...all, ...leftOut].map(({ offer }) => offer.id).toSorted()).toEqual(answering.toSorted())
    }), { numRuns: 500 })
    expect(listed).toBeGreaterThan(100)
  })
})

describe("a question that cannot be answered", () => {
  it("says everything that is wrong with it", () => {
    const answer = Partners.find(small, { need: "sleep", near: "moon", on: "2026-02-30", childAge: 1.5 })
    expect(Result.isFailure(answer) ? answer.failure.map(({ path, message }) => `${path.map(String).join(".")} ${message}`) : []).toEqual([
      "need is no need of this directory (expected evenings-off, homework)", "near is no place of this directory (expected region, town, hamlet, other-town)",
      "on must be a day that exists, written YYYY-MM-DD", "childAge must be an age in whole years, 0 to 25"
    ])
    for (const childAge of [-1, 26, Number.NaN]) expect(Result.isFailure(Partners.find(small, { need: "homework", near: "town", on: "2026-03-02", childAge }))).toBe(true)
    for (const childAge of [0, 25]) expect(Result.isSuccess(Partners.find(small, { need: "homework", near: "town", on: "2026-03-02", childAge }))).toBe(true)
  })
  it("a directory that nobody read, with places in a circle, ends too", () => {
    const round: Partners = { ...small, places: [{ id: "hamlet", within: "town" }, { id: "town", within: "hamlet" }] }
    expect(ids(found(round))).toEqual(["club-evening", "service-stay"])
  })
  it("junk never throws", () => {
    fc.assert(fc.property(directories, fc.record({ need: junk, near: junk, on: junk, childAge: junk }), (partners, query) => {
      expect(Result.isFailure(Partners.find(partners, query as Query))).toBe(true) // junk on purpose
    }))
  })
})
