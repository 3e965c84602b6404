/** Directories, questions and broken directories, made up. */
import * as fc from "fast-check"
import { kinds, oldest, sectors, weights } from "../../src/Partners.ts"
import type { Offer, Partners, Query } from "../../src/Partners.ts"
import { Moment } from "../../src/Moment.ts"

const day = fc.integer({ min: 0, max: 40 }).map((days) => Moment.plus("2026-03-01", { days }))
const text = fc.string({ minLength: 1, maxLength: 20 }).filter((one) => /\S/u.test(one))
const label = fc.oneof(text, fc.record({ nl: text, en: text, sv: text }, { requiredKeys: [] }).filter((one) => Object.keys(one).length > 0))
const named = (of: string, count: number) => Array.from({ length: count }, (_, at) => `${of}-${at + 1}`)

const somePlaces = fc.integer({ min: 1, max: 6 }).chain((count) => fc.tuple(...named("place", count).map((id, at) =>
  fc.record({ within: fc.option(fc.nat(6), { nil: undefined }), name: fc.option(label, { nil: undefined }) }).map(({ within, name }) => ({
    id, ...(within === undefined || within >= at ? {} : { within: `place-${within + 1}` }), ...(name === undefined ? {} : { name })
  }))
)))
const someOf = (ids: readonly string[]) => fc.uniqueArray(fc.constantFrom(...ids), { minLength: 1, maxLength: 3 })
const someNeeds = fc.integer({ min: 1, max: 3 }).chain((count) => fc.tuple(...named("need", count).map((id) => label.map((name) => ({ id, name })))))

const offerOf = (places: readonly string[], needs: readonly string[]): fc.Arbitrary<Omit<Offer, "id">> =>
  fc.record({
    does: someOf(needs), weight: fc.constantFrom(...weights), contact: fc.constantFrom("phone-book/7", "https://example.org/x", "tel:+32000000"), from: day,
    reach: fc.oneof(fc.constant("everywhere" as const), someOf(places)), is: label,
    until: day, ages: fc.tuple(fc.nat(oldest), fc.nat(oldest)).map(([a, b]) => ({ from: Math.min(a, b), to: Math.max(a, b) }))
  }, { requiredKeys: ["does", "weight", "contact", "from", "reach"] }).map(({ until, ...offer }) => ({ ...offer, ...(until === undefined || until < offer.from ? {} : { until }) }))

/** Whole directories: offers whose days, reach and ages are all over. */
export const directories: fc.Arbitrary<Partners> = fc.tuple(somePlaces, someNeeds).chain(([places, needs]) => {
  const offer = offerOf(places.map(({ id }) => id), needs.map(({ id }) => id))
  const partner = fc.record({
    kind: fc.constantFrom(...kinds), sector: fc.constantFrom(...sectors), name: text, offers: fc.array(offer, { minLength: 1, maxLength: 4 })
  }, { requiredKeys: ["kind", "sector", "offers"] })
  return fc.tuple(fc.array(partner, { maxLength: 6 }), fc.shuffledSubarray(named("offer", 24), { minLength: 24, maxLength: 24 })).map(([partners, ids]): Partners => ({
    omringd: 1, title: "A town that is not there", places, needs,
    partners: partners.map(({ offers, ...one }, at) => ({ id: `partner-${at + 1}`, ...one, offers: offers.map((rest, index) => ({ id: ids[at * 4 + index] ?? "", ...rest })) }))
  }))
})

/** A directory, and a question that it can answer. */
export const asked: fc.Arbitrary<readonly [Partners, Query]> = directories.chain((partners) =>
  fc.record({
    need: fc.constantFrom(...partners.needs.map(({ id }) => id)), near: fc.constantFrom(...partners.places.map(({ id }) => id)), on: day, childAge: fc.nat(oldest)
  }, { requiredKeys: ["need", "near", "on"] }).map((query) => [partners, query] as const))

/** Anything. */
export const junk = fc.anything({ withBigInt: true, withDate: true, withMap: true, withSet: true, withNullPrototype: true, withSparseArray: true, withTypedArray: true })

const places = (value: unknown, path: readonly string[] = []): readonly (readonly string[])[] =>
  typeof value === "object" && value !== null ? [path, ...Object.entries(value).flatMap(([key, one]) => places(one, [...path, key]))] : [path]
const changedAt = (value: unknown, [key, ...rest]: readonly string[], to: unknown): unknown => {
  if (key === undefined) return to
  if (Array.isArray(value)) return value.map((one: unknown, at) => (String(at) === key ? changedAt(one, rest, to) : one))
  return Object.fromEntries(Object.entries(value as object).map(([name, one]) => [name, name === key ? changedAt(one, rest, to) : one])) // a path leads through objects
}
/** What could stand in some place of a directory. */
const fitting = fc.constantFrom<unknown>("light", "formal", "school", "everywhere", "2026-03-09", "a name", "need-1", "place-1", 5, ["place-1"], ["need-1"], { nl: "een naam" }, { from: 3, to: 9 })
/** A directory with one part of it replaced by something else, which may fit. */
export const changed = fc.tuple(directories, fc.nat(), fc.oneof(junk, fitting)).map(([partners, pick, to]) => {
  const all = places(partners)
  return changedAt(partners, all[pick % all.length] ?? [], to)
})
