/** Keeps account of what was late: from the day after a need was due until a step met it, or nobody asked it any more. */
import { Moment, Need } from "@omringd/core"
import type { Step } from "@omringd/core"
import type { Owed } from "./Telling.ts"

export interface Ledger {
  /** What was late as long as nothing more happened; and then what a step, if it is one, settled. */
  look(needs: readonly Need[]): void
  settle(needs: readonly Need[], now: Moment, by: { readonly step: Step; readonly place: number } | undefined): void
  /** All that was late at some time, in the order in which it became so. */
  all(now: Moment): readonly Owed[]
}

const keyOf = (need: Need): string => `${need.rule} ${Need.key(need)}`

interface Late {
  need: Need
  readonly due: string
  settled: Owed["settled"]
}

const daysLate = (due: string, until: Moment): number => Math.max(0, Moment.daysBetween(due, until))

const asOwed = ({ need, due, settled }: Late, now: Moment): Owed => ({
  need, due, lateFrom: Moment.plus(due, { days: 1 }),
  ...(settled === undefined ? {} : { settled }),
  daysLate: daysLate(due, settled?.on ?? now)
})

export const ledger = (): Ledger => {
  const late: Late[] = []
  const open = () => late.filter(({ settled }) => settled === undefined)
  return {
    look: (needs) => {
      for (const need of needs) {
        if (need.state !== "overdue" || need.due === undefined) continue
        const known = open().find((one) => keyOf(one.need) === keyOf(need))
        if (known === undefined) late.push({ need, due: need.due, settled: undefined })
        else known.need = need
      }
    },
    settle: (needs, now, by) => {
      const still = new Set(needs.filter(({ state }) => state === "overdue").map(keyOf))
      for (const one of open()) {
        if (still.has(keyOf(one.need))) continue
        const met = by !== undefined && one.need.metBy.includes(by.step.step)
        one.settled = { how: met ? "met" : "lapsed", on: Moment.dayOf(now), place: by?.place ?? 0 }
      }
    },
    all: (now) => late.toSorted((a, b) => (a.due < b.due ? -1 : a.due > b.due ? 1 : 0)).map((one) => asOwed(one, now))
  }
}
