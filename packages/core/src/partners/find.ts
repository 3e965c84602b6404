/** Who can do what for a need, near a place, on a day. Lighter and nearer comes first: clause work-downwards. */
import * as Result from "effect/Result"
import { kinds, oldest, weights } from "./codes.ts"
import { around, nearnessOf } from "./nearness.ts"
import type { Nearness } from "./nearness.ts"
import type { Answer, Because, Found, LeftOut, Order, Query, Whose } from "./query.ts"
import type { Offer, Partner, Partners } from "./schema.ts"
import { Moment } from "../Moment.ts"
import type { DecodingProblem } from "../schema/problem.ts"

const whose = ({ offers: _offers, ...partner }: Partner): Whose => partner

const problemsOf = ({ places, needs }: Partners, { need, near, on, childAge }: Query): readonly DecodingProblem[] => {
  const ids = (all: readonly { readonly id: string }[]) => all.map(({ id }) => id).join(", ")
  const found: DecodingProblem[] = []
  if (!needs.some(({ id }) => id === need)) found.push({ path: ["need"], message: `is no need of this directory (expected ${ids(needs)})` })
  if (!places.some(({ id }) => id === near)) found.push({ path: ["near"], message: `is no place of this directory (expected ${ids(places)})` })
  if (!Moment.isDay(on)) found.push({ path: ["on"], message: "must be a day that exists, written YYYY-MM-DD" })
  if (childAge !== undefined && !(Number.isInteger(childAge) && childAge >= 0 && childAge <= oldest)) {
    found.push({ path: ["childAge"], message: `must be an age in whole years, 0 to ${oldest}` })
  }
  return found
}

/** In days, both included, and in age. */
const unfit = ({ from, until, ages }: Offer, { on, childAge }: Query): readonly Because[] => [
  ...(on < from ? (["not-yet"] as const) : []),
  ...(until !== undefined && until < on ? (["no-longer"] as const) : []),
  ...(childAge !== undefined && ages !== undefined && (childAge < ages.from || ages.to < childAge) ? (["other-age"] as const) : [])
]

const awayFrom = ({ reach }: Offer, near: string, places: Partners["places"]): Because =>
  reach !== "everywhere" && reach.some((place) => around(places, place).includes(near)) ? "part-of-it" : "elsewhere"

interface Candidate {
  readonly partner: Whose
  readonly offer: Offer
  readonly nearness: Nearness
}
type By = NonNullable<Order["after"]>

/** The first thing in which two candidates differ, and by how much; ids are used once, so there always is one. */
const differ = (a: Candidate, b: Candidate): { readonly by: By; readonly much: number } => {
  const weight = weights.indexOf(a.offer.weight) - weights.indexOf(b.offer.weight)
  if (weight !== 0) return { by: "weight", much: weight }
  const nearness = a.nearness.wider - b.nearness.wider
  if (nearness !== 0) return { by: "nearness", much: nearness }
  const kind = kinds.indexOf(a.partner.kind) - kinds.indexOf(b.partner.kind)
  if (kind !== 0) return { by: "kind", much: kind }
  return { by: "id", much: a.offer.id < b.offer.id ? -1 : 1 }
}

const inOrder = (candidates: readonly Candidate[]): readonly Found[] => {
  const sorted = candidates.toSorted((a, b) => differ(a, b).much)
  return sorted.map((one, index) => {
    const { partner, offer, nearness } = one
    const before = sorted[index - 1]
    const order: Order = { place: index + 1, weight: offer.weight, nearness, kind: partner.kind, ...(before === undefined ? {} : { after: differ(before, one).by }) }
    return { partner, offer, order }
  })
}

/** Fails with every problem of the question itself: a need or a place that the directory does not know, a day or an age that is none. @beta */
export const find = (partners: Partners, query: Query): Result.Result<Answer, readonly DecodingProblem[]> => {
  const problems = problemsOf(partners, query)
  if (problems.length > 0) return Result.fail(problems)
  const near = around(partners.places, query.near)
  const candidates: Candidate[] = []
  const leftOut: LeftOut[] = []
  for (const one of partners.partners) {
    const partner = whose(one)
    for (const offer of one.offers) {
      if (!offer.does.includes(query.need)) continue
      const nearness = nearnessOf(offer.reach, near)
      const [first, ...others] = [...unfit(offer, query), ...(nearness === undefined ? [awayFrom(offer, query.near, partners.places)] : [])]
      if (first !== undefined) leftOut.push({ partner, offer, because: [first, ...others] })
      else if (nearness !== undefined) candidates.push({ partner, offer, nearness })
    }
  }
  return Result.succeed({ found: inOrder(candidates), leftOut })
}
