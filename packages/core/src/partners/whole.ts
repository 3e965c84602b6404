/** What the parts of a directory say of each other: ids used once, places and needs that are there, days and ages in order. */
import { isObject } from "../Reading.ts"
import type { DecodingProblem } from "../schema/problem.ts"

type Path = DecodingProblem["path"]
type Found = { readonly [key: string]: unknown }
interface Entry {
  readonly path: Path
  readonly found: Found
}

const listIn = (holder: Found, key: string): readonly unknown[] => {
  const list = holder[key]
  return Array.isArray(list) ? list : []
}
/** The entries of a list that are mappings; what else stands there has been refused by its shape. */
const entriesIn = (holder: Found, key: string, path: Path = []): readonly Entry[] =>
  listIn(holder, key).flatMap((found: unknown, index) => (isObject(found) ? [{ path: [...path, key, index], found }] : []))

const idsOf = (entries: readonly Entry[]): ReadonlySet<unknown> => new Set(entries.map(({ found }) => found["id"]))

const problem = (path: Path, message: string): DecodingProblem => ({ path, message })

const twice = (entries: readonly Entry[], what: string): readonly DecodingProblem[] => {
  const seen = new Set<string>()
  return entries.flatMap(({ path, found }) => {
    const id = found["id"]
    if (typeof id !== "string") return []
    const isAgain = seen.has(id)
    seen.add(id)
    return isAgain ? [problem([...path, "id"], `is the id of another ${what}; give each its own`)] : []
  })
}

const mostNamed = 12
const expected = (known: ReadonlySet<unknown>): string => {
  const names = [...known].filter((one) => typeof one === "string")
  return `expected ${names.slice(0, mostNamed).join(", ")}${names.length > mostNamed ? " ..." : ""}`
}

/** Each of these texts must be known; when nothing of its kind could be read there is nothing to compare with. */
const unknownIn = (texts: readonly unknown[], path: Path, known: ReadonlySet<unknown>, what: string): readonly DecodingProblem[] =>
  known.size === 0
    ? []
    : texts.flatMap((one, index) =>
        typeof one !== "string" || known.has(one) ? [] : [problem([...path, index], `is no ${what} of this directory (${expected(known)})`)])

/** How many places may lie one within another. */
const deepest = 16

const lostIn = (places: readonly Entry[]): readonly DecodingProblem[] => {
  const wider = new Map(places.map(({ found }) => [found["id"], found["within"]]))
  return places.flatMap(({ path, found }) => {
    const within = found["within"]
    if (typeof within !== "string") return []
    if (!wider.has(within)) return [problem([...path, "within"], `is no place of this directory (${expected(idsOf(places))})`)]
    let at: unknown = found["id"]
    for (let steps = 0; steps <= deepest; steps++) {
      if (at === undefined) return []
      at = wider.get(at)
    }
    return [problem([...path, "within"], `lies within itself, or more than ${deepest} deep`)]
  })
}

const disordered = ({ path, found }: Entry): readonly DecodingProblem[] => {
  const { from, until, ages } = found
  const days = typeof from === "string" && typeof until === "string" && until < from ? [problem([...path, "until"], "is before `from`")] : []
  if (!isObject(ages)) return days
  const { from: youngest, to: oldest } = ages
  return typeof youngest === "number" && typeof oldest === "number" && oldest < youngest ? [...days, problem([...path, "ages", "to"], "is below `from`")] : days
}

/** Every problem between the parts of what may be a directory, also where some of it has the wrong shape. */
export const whole = (input: unknown): readonly DecodingProblem[] => {
  if (!isObject(input)) return []
  const [places, needs, partners] = [entriesIn(input, "places"), entriesIn(input, "needs"), entriesIn(input, "partners")]
  const offers = partners.flatMap(({ path, found }) => entriesIn(found, "offers", path))
  const [placeIds, needIds] = [idsOf(places), idsOf(needs)]
  return [
    ...twice(places, "place"), ...twice(needs, "need"), ...twice(partners, "partner"), ...twice(offers, "offer"),
    ...lostIn(places),
    ...offers.flatMap((offer) => [
      ...unknownIn(listIn(offer.found, "does"), [...offer.path, "does"], needIds, "need"),
      ...unknownIn(listIn(offer.found, "reach"), [...offer.path, "reach"], placeIds, "place"),
      ...disordered(offer)
    ])
  ]
}
