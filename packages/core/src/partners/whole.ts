/** What the parts of a directory say of each other: ids used once, places and needs that are there, days and ages in order. */
import { isObject } from "../Reading.ts"
import { entriesIn, listIn, problem, twice } from "../schema/entries.ts"
import type { Entry, Path } from "../schema/entries.ts"
import type { DecodingProblem } from "../schema/problem.ts"

const idsOf = (entries: readonly Entry[]): ReadonlySet<unknown> => new Set(entries.map(({ found }) => found["id"]))

const taken = (entries: readonly Entry[], what: string) => twice(entries, "id", `is the id of another ${what}; give each its own`)

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
    ...taken(places, "place"), ...taken(needs, "need"), ...taken(partners, "partner"), ...taken(offers, "offer"),
    ...lostIn(places),
    ...offers.flatMap((offer) => [
      ...unknownIn(listIn(offer.found, "does"), [...offer.path, "does"], needIds, "need"),
      ...unknownIn(listIn(offer.found, "reach"), [...offer.path, "reach"], placeIds, "place"),
      ...disordered(offer)
    ])
  ]
}
