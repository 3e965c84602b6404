/**
 * A value that is still to be filled in from the trajectory it will meet: plain data, so that fast-check can shrink and print it.
 * `known` picks among what the trajectory knows of a kind; `fresh` makes up a reference, often one that a later sketch would choose;
 * everything else stands for itself.
 */
import type { ReferenceKind } from "../../src/Field.ts"
import { isObject } from "../../src/Reading.ts"
import type { Trajectory } from "../../src/Trajectory.ts"
import { known } from "./known.ts"

export type Recipe =
  | { readonly "?": "known"; readonly of: ReferenceKind; readonly pick: number }
  | { readonly "?": "fresh"; readonly of: ReferenceKind; readonly pick: number }
  | { readonly "?": "recorded"; readonly pick: number }
  | string | number | boolean
  | readonly Recipe[]
  | { readonly [key: string]: Recipe }

export const stranger = "stranger"

/** One of a list by a number, whatever the length; undefined when there is none. */
export const pickOf = <A>(all: readonly A[], pick: number): A | undefined => all[pick % Math.max(1, all.length)]

export const fill = (recipe: Recipe, trajectory: Trajectory): unknown => {
  if (Array.isArray(recipe)) return recipe.map((one: Recipe) => fill(one, trajectory))
  if (!isObject(recipe)) return recipe
  const written: { readonly [key: string]: unknown } = recipe
  const pick = Number(written["pick"])
  const of = written["of"] as ReferenceKind
  switch (written["?"]) {
    case "known": return pickOf(known(trajectory, of), pick) ?? stranger
    case "fresh": return `${of}-${trajectory.version + (pick % 12)}`
    case "recorded": return pickOf([...trajectory.history], pick)?.step ?? { step: "PlanAccepted" }
    default: return Object.fromEntries(Object.entries(recipe as { readonly [key: string]: Recipe }).map(([key, one]) => [key, fill(one, trajectory)]))
  }
}
