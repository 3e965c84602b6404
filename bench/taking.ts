/** A family's whole trajectory, each step judged and taken, under ten rules of the charter and under every pack; beside a bare reducer. */
import * as Result from "effect/Result"
import { Trajectory } from "@omringd/core"
import { Trusted } from "@omringd/core/Trusted"
import type { Practice } from "@omringd/core"
import { next, start } from "./bare.ts"
import { measure } from "./measure.ts"
import { ofAll, ofTen } from "./practices.ts"
import { proposed, wholeTrajectory } from "./trajectory.ts"

const steps = proposed(wholeTrajectory)

const takeAll = (practice: Practice) => () => {
  let trajectory: Trajectory = Trajectory.start("family")
  for (const { step, who } of steps) {
    const answer = practice.take(trajectory, step, who)
    if (Result.isFailure(answer)) throw new Error(`${step.step} was refused: ${JSON.stringify(answer.failure.reasons)}`)
    trajectory = answer.success.trajectory
  }
  return trajectory
}

const contest = (id: string, under: string, practice: Practice, bar: number) => measure({
  id, what: `steps judged under ${under} and taken, ${steps.length} from signal to letting go`, bar: { perSecond: bar, ratio: bar / 16_000_000 },
  each: steps.length, ours: takeAll(practice),
  beside: { what: "a bare switch reducer of the same state, no checks", does: () => wholeTrajectory.reduce(next, start) }
})

export const taking = () => [
  contest("take", "ten rules", ofTen, 1_000_000),
  contest("take-all-packs", `all ${ofAll.rules.length} rules of every pack`, ofAll, 400_000),
  contest("take-trusted", "ten rules of a pack that is trusted", Trusted.of(...ofTen.packs), 1_000_000),
  contest("take-all-packs-trusted", `all ${ofAll.rules.length} rules of every pack, trusted`, Trusted.of(...ofAll.packs), 400_000)
]
