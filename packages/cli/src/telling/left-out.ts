/** Keeps account of what was left out for now: what was needed then, and the review after which it is asked again. */
import { Moment } from "@omringd/core"
import type { Need } from "@omringd/core"
import type { LeftOut, TakenStep } from "./Telling.ts"

export interface LeftOuts {
  /** `needs`: as they are after this step. */
  after(taken: TakenStep, needs: readonly Need[]): void
  all(): readonly LeftOut[]
}

export const leftOuts = (): LeftOuts => {
  const all: { readonly at: Moment; told: LeftOut }[] = []
  return {
    after: ({ place, id, at, step }, needs) => {
      if (step.step === "ReviewHeld") {
        for (const one of all) {
          const isBack = one.told.back === undefined && Moment.isBefore(one.at, at)
          if (isBack) one.told = { ...one.told, back: { on: Moment.dayOf(at), place } }
        }
      }
      if (step.step !== "Deviated") return
      const { rule, about, because } = step
      const waits = needs.filter(({ setAside }) => setAside === id)
      all.push({ at, told: { place, rule, ...(about === undefined ? {} : { about }), because, needs: waits } })
    },
    all: () => all.map(({ told }) => told)
  }
}
