/** How near an offer is to a place: by the places that lie one within another. There are no distances and no maps. */
import type { Partners, Reach } from "./schema.ts"

/** @beta */
export interface Nearness {
  /** The narrowest of the offer's places that holds the place asked for. */
  readonly reach: string
  /** How much wider that is: 0 is the place itself, 1 what it lies in, and so on. "everywhere" is wider than any place. */
  readonly wider: number
}

/** The place and all it lies in, from narrow to wide. A directory that was read has no circles. */
export const around = (places: Partners["places"], place: string): readonly string[] => {
  const wider = new Map(places.map(({ id, within }) => [id, within]))
  const found: string[] = []
  for (let at: string | undefined = place; at !== undefined && !found.includes(at); at = wider.get(at)) found.push(at)
  return found
}

/** Undefined when it does not come here. */
export const nearnessOf = (reach: Reach, near: readonly string[]): Nearness | undefined => {
  if (reach === "everywhere") return { reach, wider: near.length }
  const wider = near.findIndex((place) => reach.includes(place))
  const place = near[wider]
  return place === undefined ? undefined : { reach: place, wider }
}
