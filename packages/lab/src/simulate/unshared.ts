/**
 * What two arms do not share of what is drawn. They meet the same families with the same luck as far as what is drawn is drawn with the same numbers, and no
 * further. Places, hours and rules are drawn by nobody: arms that differ in these alone share everything.
 */
import type { Purpose } from "./streams.ts"
import type { Figure } from "../study/Figure.ts"
import type { Distribution } from "../study/distributions.ts"
import type { Arm, Numbers, Study } from "../study/Study.ts"

/** The numbers that each is drawn with. */
const drawnWith: { readonly [P in Purpose]: readonly (keyof Numbers)[] } = {
  arrival: ["signals-a-year", "share-here"],
  family: ["children", "parents", "network", "younger-than-twelve"],
  signal: ["signals-from-outside"],
  network: ["says-yes"],
  answers: ["answers-after"],
  work: ["work"],
  tests: ["tested-after"],
  breaks: ["plan-breaks"],
  feedback: ["gives-feedback"],
  stays: ["stays"],
  vacancy: ["vacant"],
  served: ["served"]
}
const purposes = Object.keys(drawnWith) as readonly Purpose[] // keys of a const table

/** Without rules nothing is drawn but when families come and for how long they take a place. */
const isDrawn = (purpose: Purpose, { packs }: Arm): boolean => (packs.length > 0 ? purpose !== "served" : purpose === "arrival" || purpose === "served")

/** A number without where it comes from. */
const valueOf = (number: Figure | Distribution | undefined): string =>
  number === undefined ? "" : JSON.stringify("distribution" in number ? [number.distribution, Object.entries(number.parameters).map(([name, { value }]) => [name, value])] : number.value)

/** Something that is drawn, and the numbers that make it another in each arm; `packs` where only one of them draws it. @beta */
export interface Unshared {
  readonly what: Purpose
  readonly because: readonly (keyof Numbers | "packs")[]
}
/** @beta */
export const unshared = (one: Arm, other: Arm): readonly Unshared[] => purposes.flatMap((what): readonly Unshared[] => {
  const [here, there] = [isDrawn(what, one), isDrawn(what, other)]
  if (here !== there) return [{ what, because: ["packs"] }]
  const because = here ? drawnWith[what].filter((name) => valueOf(one.numbers[name]) !== valueOf(other.numbers[name])) : []
  return because.length === 0 ? [] : [{ what, because }]
})

/** What is drawn alike in both. @beta */
export const shared = (one: Arm, other: Arm): readonly Purpose[] => {
  const not = new Set(unshared(one, other).map(({ what }) => what))
  return purposes.filter((what) => isDrawn(what, one) && !not.has(what))
}

/** An arm beside the first one. @beta */
export interface Pair {
  readonly arm: string
  readonly beside: string
  readonly shared: readonly Purpose[]
  readonly unshared: readonly Unshared[]
}
/** Each further arm beside the first, as they are compared. @beta */
export const pairsOf = ({ arms: [first, ...others] }: Pick<Study, "arms">): readonly Pair[] =>
  others.map((arm) => ({ arm: arm.name, beside: first.name, shared: shared(first, arm), unshared: unshared(first, arm) }))
