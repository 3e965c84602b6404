import { Need } from "../../../src/Need.ts"
import type { Practice } from "../../../src/Practice.ts"
import { Refusal } from "../../../src/Refusal.ts"
import type { Trajectory } from "../../../src/Trajectory.ts"
import type { Frame } from "../../../src/trajectory/safety.ts"
import type { Command } from "../../generators/command.ts"
import { walk } from "../../generators/journey.ts"
import type { Proposal } from "../../generators/journey.ts"

const tracks: readonly Frame["track"][] = ["necessity-asked", "necessary", "court-seized", "judicial"]
const underTrack = (trajectory: Trajectory, track: Frame["track"]): Trajectory => ({
  ...trajectory, frame: { track, since: track === "voluntary" ? undefined : "2026-01-01" }
})
const key = (need: Need) => `${need.rule} ${Need.key(need)}`

/** Everything that is needed here: owed, and before this step. */
const needed = (practice: Practice, trajectory: Trajectory, { step, who }: Proposal, at: string): readonly string[] => {
  const refusal = practice.whyNot(trajectory, step, who)
  return [...practice.whatNeedsToHappen(trajectory, at), ...(refusal === undefined ? [] : Refusal.needs(refusal))].map(key)
}

/** What is needed while help is voluntary is needed under every track; a track may only ask for more. */
export const noNeedIsSwitchedOffByTheLegalTrack = (practice: Practice) => (commands: readonly Command[]): void => {
  const at = "2026-08-01"
  walk(practice, commands).visits.forEach(({ before, proposal }, index) => {
    if (index % 3 !== 0) return
    const voluntary = needed(practice, underTrack(before, "voluntary"), proposal, at)
    for (const track of tracks) {
      const here = needed(practice, underTrack(before, track), proposal, at)
      const gone = voluntary.filter((need) => !here.includes(need))
      if (gone.length > 0) throw new Error(`not needed any more when ${track}: ${gone.join()}`)
    }
  })
}
