/** What steps came to tell after they were known: whole trajectories in which it is told, each in a part of its own. */
import { consultant, did, joined, mother } from "../../src/Story.ts"
import type { Act } from "../../src/Story.ts"

const joins = (child: string, speaks: "own" | "another", born?: string): Act =>
  did("ChildJoined", { child, speaks, ...(born === undefined ? {} : { born }) }, consultant.id)

/** Two children come by a signal; of one the birthday is told while the services are there, of the other once they have left. It comes back, and one birthday was wrong. */
const birthdays: readonly Act[] = [
  ...joined(consultant, mother),
  did("SignalReceived", { signal: "call", children: [{ child: "first", speaks: "own" }, { child: "second", speaks: "another" }] }, mother.id),
  did("TrajectoryOpened", { children: ["first", "second"] }), joins("first", "own", "2015-06-01"), did("ChildLetGo", { child: "second" }),
  did("InvolvementEnded", { because: "moved" }), joins("second", "another", "2024-02-29"), did("TrajectoryReopened"), joins("second", "own"),
  did("StepCorrected", { corrects: "5", instead: { step: "ChildJoined", child: "first", speaks: "own", born: "2015-07-01" } }, consultant.id)
]

export const later: { readonly [trajectory: string]: readonly Act[] } = { "golden-birthdays": birthdays }
