/** The distributions a study can name: their parameters, and how a number is drawn by inversion from numbers between 0 and 1. */
import type { Figure } from "./Figure.ts"

/** Gives numbers from 0 up to but not including 1. @beta */
export type Draw = () => number

/** What a parameter may be. @beta */
export type Bound = "any" | "positive" | "not-negative" | "list"

/** @beta */
interface Shape {
  readonly parameters: { readonly [name: string]: Bound }
  /** The parameter that names the numbers themselves, where no other is ever drawn. */
  readonly named?: string
  /** Whether these parameters go together; a sentence on what is wrong when they do not. */
  wrong?(parameter: (name: string) => number, list: (name: string) => readonly number[]): string | undefined
  sampler(parameter: (name: string) => number, list: (name: string) => readonly number[]): (draw: Draw) => number
}

/** Of a standard normal, after Box and Muller: two numbers drawn for one. */
const normal = (draw: Draw): number => Math.sqrt(-2 * Math.log(1 - draw())) * Math.cos(2 * Math.PI * draw())

const sum = (numbers: readonly number[]): number => numbers.reduce((total, one) => total + one, 0)

/** @beta */
export const distributions = {
  fixed: {
    parameters: { at: "not-negative" }, named: "at",
    sampler: (parameter) => {
      const at = parameter("at")
      return () => at
    }
  },
  exponential: {
    parameters: { mean: "positive" },
    sampler: (parameter) => {
      const mean = parameter("mean")
      return (draw) => -mean * Math.log(1 - draw())
    }
  },
  uniform: {
    parameters: { least: "not-negative", most: "not-negative" },
    wrong: (parameter) => (parameter("most") < parameter("least") ? "has a `most` below its `least`" : undefined),
    sampler: (parameter) => {
      const least = parameter("least")
      const width = parameter("most") - least
      return (draw) => least + width * draw()
    }
  },
  /** By the mean and standard deviation of the numbers themselves, not of their logarithms. */
  lognormal: {
    parameters: { mean: "positive", deviation: "positive" },
    sampler: (parameter) => {
      const variance = Math.log(1 + (parameter("deviation") / parameter("mean")) ** 2)
      const centre = Math.log(parameter("mean")) - variance / 2
      const spread = Math.sqrt(variance)
      return (draw) => Math.exp(centre + spread * normal(draw))
    }
  },
  /** These values, each as often as its weight says. */
  empirical: {
    parameters: { values: "list", weights: "list" }, named: "values",
    wrong: (_, list) => {
      if (list("values").length !== list("weights").length) return "has not as many `weights` as `values`"
      return sum(list("weights")) > 0 ? undefined : "has no weight above 0"
    },
    sampler: (_, list) => {
      const values = list("values")
      const weights = list("weights")
      const all = sum(weights)
      return (draw) => {
        let left = draw() * all
        const index = weights.findIndex((weight) => (left -= weight) < 0)
        return values[index] ?? values.at(-1) ?? 0
      }
    }
  }
} as const satisfies { readonly [name: string]: Shape }

/** @beta */
export type DistributionName = keyof typeof distributions
/** @beta */
export const distributionNames = Object.keys(distributions) as readonly DistributionName[] // keys of a const table

/** @beta */
export interface Distribution {
  readonly distribution: DistributionName
  readonly parameters: { readonly [name: string]: Figure<number | readonly number[]> }
}

/** @beta */
export const Distribution = {
  shapeOf: (name: DistributionName): Shape => distributions[name],
  sampler: ({ distribution, parameters }: Distribution): ((draw: Draw) => number) => {
    const values = (name: string): readonly number[] => [parameters[name]?.value ?? 0].flat()
    return Distribution.shapeOf(distribution).sampler((name) => values(name)[0] ?? 0, values)
  }
}
