/** Several ways to do the same that have to be awaited, by one client or more at once, timed in turns in one run. Medians of the rounds. */
import { median } from "./measure.ts"
import type { Row } from "./measure.ts"

export interface Side {
  readonly what: string
  /** What the client with this number does next. */
  does(client: number): Promise<unknown>
}

interface Contest extends Pick<Row, "id" | "what" | "bar"> {
  readonly each: number
  readonly clients: number
  readonly ours: Side
  readonly beside: readonly Side[]
  readonly rounds: number
  /** Milliseconds for each side of a round. */
  readonly time: number
}

const perSecond = async ({ does }: Side, { each, clients, time }: Pick<Contest, "each" | "clients" | "time">): Promise<number> => {
  const begun = performance.now()
  let times = 0
  const client = async (number: number) => {
    while (performance.now() - begun < time) {
      await does(number)
      times++
    }
  }
  await Promise.all(Array.from({ length: clients }, (_, number) => client(number)))
  return (each * times * 1_000) / (performance.now() - begun)
}

/** A row for ours beside each of the others; the first is what the bar is about. */
export const contest = async ({ id, what, bar, ours, beside, ...how }: Contest): Promise<readonly Row[]> => {
  const sides = [ours, ...beside]
  const rates = sides.map((): number[] => [])
  for (let round = -1; round < how.rounds; round++) {
    for (const [index, side] of sides.entries()) {
      const rate = await perSecond(side, how)
      if (round >= 0) rates[index]?.push(rate) // the round before is for warming up
    }
  }
  const mine = rates[0] ?? []
  return beside.map((side, index) => {
    const theirs = rates[index + 1] ?? []
    return {
      id: index === 0 ? id : `${id}-${side.what.split(" ")[0] ?? ""}`, what, bar: index === 0 ? bar : { ratio: 1 },
      perSecond: Math.round(median(mine)),
      beside: { what: side.what, perSecond: Math.round(median(theirs)) },
      ratio: Number(median(mine.map((rate, round) => rate / (theirs[round] ?? 0))).toFixed(3))
    }
  })
}
