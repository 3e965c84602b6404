/** A mean of independent numbers, and the interval that covers the true one 95 times in 100 (Student's). */
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

/** @beta */
export const Interval = {
  /** Undefined of fewer than two: one number says nothing of how others would lie. */
  of: (numbers: readonly number[]): Interval | undefined => {
    const { length } = numbers
    if (length < 2) return undefined
    const mean = numbers.reduce((sum, one) => sum + one, 0) / length
    const variance = numbers.reduce((sum, one) => sum + (one - mean) ** 2, 0) / (length - 1)
    const half = quantile(1 - (1 - confidence) / 2, length - 1) * Math.sqrt(variance / length)
    return { mean, low: mean - half, high: mean + half, of: length }
  }
}
