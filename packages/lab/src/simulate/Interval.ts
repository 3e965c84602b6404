/** A mean of independent numbers, and the interval that covers the true one about 95 times in 100 (Student's). */
import quantile from "@stdlib/stats-base-dists-t-quantile"

/** @beta */
export interface Interval {
  readonly mean: number
  readonly low: number
  readonly high: number
  /** How many numbers it stands on. */
  readonly of: number
}

/** How sure an interval is. */
export const confidence = 0.95

/** Between what numbers can lie: a share from 0 to 1, a difference of two from -1 to 1. @beta */
export type Bounds = readonly [least: number, most: number]

/** The mean, and how far to either side the interval goes. */
const meanOf = (numbers: readonly number[]): { readonly mean: number; readonly half: number } => {
  const { length } = numbers
  const mean = numbers.reduce((sum, one) => sum + one, 0) / length
  const variance = numbers.reduce((sum, one) => sum + (one - mean) ** 2, 0) / (length - 1)
  return { mean, half: quantile(1 - (1 - confidence) / 2, length - 1) * Math.sqrt(variance / length) }
}

/** @beta */
export const Interval = {
  /** Undefined of fewer than two: one number says nothing of how others would lie. */
  of: (numbers: readonly number[]): Interval | undefined => {
    if (numbers.length < 2) return undefined
    const { mean, half } = meanOf(numbers)
    return { mean, low: mean - half, high: mean + half, of: numbers.length }
  },
  /**
   * Of numbers that cannot leave their bounds, and so an interval that does not: Student's, of the logit of the mean, its deviation by the delta method: as
   * Stata gives of a proportion in a survey. Where all numbers are the same it has no width.
   */
  within: (numbers: readonly number[], [least, most]: Bounds): Interval | undefined => {
    if (numbers.length < 2) return undefined
    const { mean, half } = meanOf(numbers)
    const width = most - least
    const share = (mean - least) / width
    const slope = share * (1 - share)
    if (half === 0 || slope <= 0) return { mean, low: mean, high: mean, of: numbers.length }
    const led = (logit: number): number => least + width / (1 + Math.exp(-logit))
    const logit = Math.log(share / (1 - share))
    const reach = half / width / slope
    return { mean, low: led(logit - reach), high: led(logit + reach), of: numbers.length }
  }
}
