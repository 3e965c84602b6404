/**
 * The steps that can touch what one property reads: those that write it, those that write what these look at to be judged, and so on until
 * there are no more. The others change nothing that any of these look at: leaving them out of a way leaves the rest of it as possible as it was.
 */
import { Step } from "@omringd/core"
import type { Part, StepTag } from "@omringd/core"
import { searchFor } from "../asked.ts"
import type { Asked } from "../asked.ts"
import type { World } from "../World.ts"
import { writesOf } from "./writes.ts"

export interface Cone {
  /** The same world with those steps alone. */
  readonly world: World
  readonly leftOut: readonly StepTag[]
  readonly reads: readonly string[]
}

const textsIn = (value: unknown): readonly string[] => {
  if (typeof value === "string") return [value]
  return typeof value === "object" && value !== null ? Object.values(value).flatMap(textsIn) : []
}

/** The steps that others speak of by their id. */
const spokenOf = (world: World, tags: ReadonlySet<StepTag>): readonly StepTag[] => {
  const said = new Set(world.moves.filter(({ tag }) => tags.has(tag)).flatMap(({ step }) => textsIn(step)))
  return world.moves.flatMap(({ id, tag }) => (said.has(id) ? [tag] : []))
}

const among = (world: World, tags: ReadonlySet<StepTag>): World => ({ ...world, moves: world.moves.filter(({ tag }) => tags.has(tag)) })

/** `order`: facts first, as in the search that follows. What goes over the steps one by one reads them all. */
export const coneOf = (asked: Asked, only: string, order: boolean): Cone => {
  const { world } = asked
  const all = new Set(world.moves.map(({ tag }) => tag))
  let tags: ReadonlySet<StepTag> = new Set()
  for (;;) {
    const search = searchFor({ ...asked, world: among(world, tags) }, { order, only })
    search.run()
    const { relation, options } = search
    if (options.never.some(({ isOfHistory }) => isOfHistory)) return { world, leftOut: [], reads: ["history"] }
    const reads = new Set([...relation.supposed.read].map((place) => relation.places.names[place] ?? "").concat("phase"))
    const touching = [...all].filter((tag) => writesOf(tag).some((part: Part) => reads.has(part)))
    const more = new Set([...tags, ...touching])
    const wider = new Set([...more, ...spokenOf(world, more)])
    if (wider.size === tags.size) return { world: among(world, tags), leftOut: Step.tags.filter((tag) => all.has(tag) && !tags.has(tag)), reads: [...reads].toSorted() }
    tags = wider
  }
}
