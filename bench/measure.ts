/** Two ways to do the same, timed in turns in one run, so that what else the machine does falls on both. Medians of the rounds. */
import { Bench } from "tinybench"
import type { Task } from "tinybench"

export interface Row {
  readonly id: string
  readonly what: string
  /** How many a second: the median round. */
  readonly perSecond: number
  readonly beside: { readonly what: string; readonly perSecond: number }
  /** Ours against what stands beside it: the median of the rounds' own ratios. */
  readonly ratio: number
  /** The lowest and the highest of them, where there was more than one. */
  readonly between?: readonly [low: number, high: number]
  /** What we mean to reach. It is shown, and nothing fails on it. */
  readonly bar: { readonly ratio?: number; readonly perSecond?: number }
}

interface Contest extends Pick<Row, "id" | "what" | "bar"> {
  /** How many of what is counted one call does. */
  readonly each: number
  readonly ours: () => unknown
  readonly beside: { readonly what: string; readonly does: () => unknown }
  readonly rounds?: number
  /** Milliseconds for each side of a round. */
  readonly time?: number
}

export const median = (numbers: readonly number[]): number => {
  const sorted = numbers.toSorted((a, b) => a - b)
  const middle = sorted.length >> 1
  return sorted.length % 2 === 1 ? (sorted[middle] ?? 0) : ((sorted[middle - 1] ?? 0) + (sorted[middle] ?? 0)) / 2
}

const timed = (does: () => unknown, time: number) => new Bench({ time, iterations: 1, warmup: false, throws: true }).add("it", does)
const rateOf = (task: Task | undefined, each: number): number => {
  if (task?.result.state !== "completed") throw new Error("it was not timed")
  return (each * task.result.latency.samplesCount * 1000) / task.result.totalTime
}
const perSecond = (does: () => unknown, each: number, time: number): number => rateOf(timed(does, time).runSync()[0], each)
const perSecondAwaited = async (does: () => Promise<unknown>, each: number, time: number): Promise<number> => rateOf((await timed(does, time).run())[0], each)

interface Named extends Pick<Row, "id" | "what" | "bar"> {
  readonly beside: { readonly what: string }
}
type Rates = readonly (readonly [ours: number, beside: number])[]

/** Of few a second, what is behind the point counts. */
const rounded = (rate: number): number => (rate < 100 ? Number(rate.toFixed(2)) : Math.round(rate))

/** The medians of rates that were measured elsewhere. */
export const rowOf = ({ id, what, bar, beside }: Named, rates: Rates): Row => {
  const ratios = rates.map(([a, b]) => a / b)
  return {
    id, what, bar,
    perSecond: rounded(median(rates.map(([a]) => a))),
    beside: { what: beside.what, perSecond: rounded(median(rates.map(([, b]) => b))) },
    ratio: Number(median(ratios).toFixed(3)),
    between: [Number(Math.min(...ratios).toFixed(3)), Number(Math.max(...ratios).toFixed(3))]
  }
}

export const measure = ({ each, ours, beside, rounds = 21, time = 100, ...row }: Contest): Row => {
  const rates: (readonly [number, number])[] = []
  for (let round = -3; round < rounds; round++) {
    const first = round % 2 === 0
    const a = first ? perSecond(ours, each, time) : 0
    const b = perSecond(beside.does, each, time)
    const pair = [first ? a : perSecond(ours, each, time), b] as const
    if (round >= 0) rates.push(pair) // the rounds before are for warming up
  }
  return rowOf({ ...row, beside }, rates)
}

interface Awaited extends Omit<Contest, "beside"> {
  readonly beside: { readonly what: string; readonly does: () => Promise<unknown> }
}
/** The same beside something that can only be awaited. */
export const measureAwaited = async ({ each, ours, beside, rounds = 21, time = 100, ...row }: Awaited): Promise<Row> => {
  const rates: (readonly [number, number])[] = []
  for (let round = -3; round < rounds; round++) {
    const a = perSecond(ours, each, time)
    const b = await perSecondAwaited(beside.does, each, time)
    if (round >= 0) rates.push([a, b])
  }
  return rowOf({ ...row, beside }, rates)
}
