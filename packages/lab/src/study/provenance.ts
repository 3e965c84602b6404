/** Where the numbers of a study come from: what was published and what was assumed, apart. */
import { Figure } from "./Figure.ts"
import type { Source } from "./Figure.ts"
import type { Study } from "./Study.ts"

/** @beta */
export interface Published {
  /** `numbers.signals-a-year`, `arms.more-people.consultants`. */
  readonly name: string
  readonly value: number | readonly number[]
  readonly source: Source
}
/** @beta */
export interface Assumed {
  readonly name: string
  readonly value: number | readonly number[]
  readonly assumed: string
}

type Named = readonly [name: string, figure: Figure<number | readonly number[]>]

const figuresIn = (numbers: object, path: string): readonly Named[] =>
  Object.entries(numbers).flatMap(([name, one]: readonly [string, Study["numbers"][keyof Study["numbers"]]]): readonly Named[] => {
    if (one === undefined) return []
    return "distribution" in one ? Object.entries(one.parameters).map(([parameter, figure]) => [`${path}.${name}.${parameter}`, figure]) : [[`${path}.${name}`, one]]
  })

/** @beta */
export const provenance = (study: Study): { readonly published: readonly Published[]; readonly assumed: readonly Assumed[] } => {
  const all = [
    ...figuresIn(study.numbers, "numbers"),
    ...study.arms.flatMap(({ name, numbers, changes }) => figuresIn(Object.fromEntries(Object.entries(numbers).filter(([key]) => changes.includes(key))), `arms.${name}`))
  ]
  return {
    published: all.flatMap(([name, figure]) => (Figure.isPublished(figure) ? [{ name, value: figure.value, source: figure.source }] : [])),
    assumed: all.flatMap(([name, figure]) => (Figure.isPublished(figure) ? [] : [{ name, value: figure.value, assumed: figure.assumed }]))
  }
}
