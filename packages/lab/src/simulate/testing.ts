/** The agreements of one family, tried in real life time and again: they hold or they break. */
import type { Family } from "./Family.ts"
import type { Task } from "./task.ts"
import type { World } from "./World.ts"

export interface Testing {
  /** Enough tests held one after another. */
  readonly isEnough: boolean
  /** The day of the next test, which stays as it is until then. */
  on(): number
  test(): readonly Task[]
  /** Another phase began: what was tested before counts no more. */
  anew(): void
}

export const Testing = {
  of: (world: World, family: Family): Testing => {
    const { calendar, numbers } = world
    const breaks = world.drawn("breaks", family.number)
    const tests = world.drawn("tests", family.number)
    let held = 0
    let day: number | undefined
    return {
      get isEnough() {
        return held >= numbers["tests-held"].value
      },
      on: () => (day ??= calendar.now + world.sample("tested-after", tests)),
      test: () => {
        day = undefined
        if (breaks() >= numbers["plan-breaks"].value) {
          held++
          return [{ tag: "PlanRuleTested", fields: { outcome: "held" } }]
        }
        family.broken++
        return [{ tag: "PlanRuleTested", fields: { outcome: "broken" } }, { tag: "PlanReconvened" }]
      },
      anew: () => {
        held = 0
        day = undefined
      }
    }
  }
}
