import { Phase } from "@omringd/core"
import type { PhaseName } from "@omringd/core"
import { blocking, wayOut } from "../blocking.ts"
import { unless } from "../clause.ts"
import type { PackClause } from "../clause.ts"
import { nameOf } from "../Looked.ts"
import type { Looked } from "../Looked.ts"
import type { Turn } from "../wander.ts"

/** How many places a way is looked for from in each phase. */
const fromEach = 3

/** The last turn in each phase, of the first few histories that came there: the most has happened by then. */
const departures = (looked: Looked): readonly Turn[] => {
  const from = new Map<PhaseName, Turn[]>()
  for (const turns of looked.histories()) {
    const last = new Map(turns.map((turn) => [turn.trajectory.phase.name, turn]))
    for (const [phase, turn] of last) {
      const others = from.get(phase) ?? []
      if (!Phase.isEnd(phase) && others.length < fromEach) from.set(phase, [...others, turn])
    }
  }
  return [...from.values()].flat()
}

/** Where no way leads without the pack either, it is not the pack that stands in it. */
export default {
  id: "pack-27",
  sentence: "from every phase a way still leads to an end in which the services leave",
  strength: "required",
  program: unless(function* (looked) {
    for (const { trajectory, on } of departures(looked)) {
      if (wayOut(looked.practice, trajectory, on).found || !wayOut(looked.without, trajectory, on).found) continue
      const because = blocking(looked, trajectory, on)
      const found = `from ${trajectory.phase.name}, after ${trajectory.version} steps, no way leads to the end any more`
      yield because === undefined ? found : `${found}: under ${nameOf(looked.pack)}, ${because}`
    }
  })
} satisfies PackClause
