/** The WHAT put together from its parts, or not at all. */
import type { Moment } from "../Moment.ts"
import type { Parts } from "../Trajectory.ts"
import type { PersonId } from "../Words.ts"
import type { Danger, What as SettledWhat, WorrySet } from "./map.ts"

const setOf = (parts: Pick<Parts, "goals" | "scales">, danger: Danger): WorrySet | undefined => {
  const [goal, ...goals] = parts.goals.filter((one) => one.danger === danger.id)
  const [scale, ...scales] = parts.scales.filter((one) => one.danger === danger.id)
  return goal === undefined || scale === undefined ? undefined : { danger, goals: [goal, ...goals], scales: [scale, ...scales] }
}

export const What = {
  /** The WHAT as it would be settled now; undefined while any danger lacks its goal or scale, or there is no way out yet. */
  of: (
    parts: Pick<Parts, "dangers" | "goals" | "scales" | "lines" | "withdrawal">,
    acknowledgedBy: readonly PersonId[],
    at: Moment
  ): SettledWhat | undefined => {
    const sets = parts.dangers.map((danger) => setOf(parts, danger))
    const whole = sets.filter((set) => set !== undefined)
    const [first, ...others] = whole
    if (first === undefined || whole.length < sets.length || parts.withdrawal === undefined) return undefined
    return { worries: [first, ...others], lines: parts.lines, withdrawal: parts.withdrawal, acknowledgedBy, at }
  }
}
