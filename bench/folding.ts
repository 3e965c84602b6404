/** The state read back from recorded steps; beside a bare reducer of the same state. */
import { deepStrictEqual } from "node:assert/strict"
import { Trajectory } from "@omringd/core"
import { next, start } from "./bare.ts"
import { measure } from "./measure.ts"
import { ofTen } from "./practices.ts"
import { longTrajectory } from "./trajectory.ts"

const steps = longTrajectory(500)

const fold = () => ofTen.fold(Trajectory.start("family"), steps)
const bare = () => steps.reduce(next, start)

export const folding = () => {
  const { history: _, ...state } = fold()
  deepStrictEqual(bare(), state)
  return [
    measure({
      id: "fold", what: `steps folded, a history of ${steps.length}`, bar: { ratio: 1 / 3 },
      each: steps.length, ours: fold, beside: { what: "a bare switch reducer of the same state", does: bare }
    })
  ]
}
