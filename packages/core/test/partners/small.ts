/** A directory of a hamlet in a town in a region, to change one thing in. */
import * as Result from "effect/Result"
import { Partners } from "../../src/Partners.ts"
import type { Offer } from "../../src/Partners.ts"

export const small: Partners = {
  omringd: 1,
  title: "A town that is not there",
  places: [{ id: "region" }, { id: "town", within: "region" }, { id: "hamlet", within: "town" }, { id: "other-town", within: "region" }],
  needs: [{ id: "evenings-off", name: "an evening off" }, { id: "homework", name: { nl: "huiswerk", en: "homework", sv: "läxor" } }],
  partners: [
    { id: "club", kind: "informal", sector: "sport-and-leisure", offers: [
      { id: "club-evening", does: ["evenings-off"], weight: "light", reach: ["town"], ages: { from: 6, to: 12 }, contact: "phone-book/7", from: "2026-01-01", until: "2026-06-30" }
    ] },
    { id: "service", kind: "formal", sector: "youth-care", name: "The service", offers: [
      { id: "service-stay", does: ["evenings-off"], weight: "heavy", reach: "everywhere", contact: "https://example.org/stay", from: "2026-01-01" },
      { id: "service-homework", does: ["homework"], weight: "medium", reach: ["region"], contact: "tel:+3200000000", from: "2026-03-02" }
    ] }
  ]
}

/** Offers of one formal and one informal partner, in this order: each `[id, what differs]`, with a name that begins with `in-` for the informal one. */
export const withOffers = (...offers: readonly (readonly [string, Partial<Offer>])[]): Partners => {
  const plain = { does: ["evenings-off"], weight: "light", reach: "everywhere", contact: "x", from: "2026-01-01" } as const
  const of = (isInformal: boolean) => offers.filter(([id]) => id.startsWith("in-") === isInformal).map(([id, differs]): Offer => ({ id, ...plain, ...differs }))
  const partners: Partners["partners"] = [
    { id: "formal", kind: "formal", sector: "welfare", offers: of(false) }, { id: "informal", kind: "informal", sector: "neighbourhood", offers: of(true) }
  ]
  return { ...small, partners: partners.filter((one) => one.offers.length > 0) }
}

/** `partners[0].id is ...`: every problem as a line; none when it is a directory. */
export const problemsIn = (input: unknown): readonly string[] => {
  const read = Partners.read(input)
  return Result.isSuccess(read) ? [] : read.failure.map(({ path, message }) => `${path.map(String).join(".")}: ${message}`)
}
