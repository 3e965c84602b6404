import { Fold, Trajectory } from "@omringd/core"
import type { Taken } from "@omringd/core"
import { unless } from "../clause.ts"
import type { UpcastingClause } from "../clause.ts"

/** The parts of which something else is said now; a part that there was not yet then is not looked at. */
const differing = (then: { readonly [part: string]: string }, now: { readonly [part: string]: string }): readonly string[] =>
  Object.keys(then).filter((part) => then[part] !== now[part])

export default {
  id: "upcasting-11",
  sentence: "a trajectory of an older version comes to the state that was kept beside it, and so it does recorded anew in the newest",
  strength: "required",
  program: unless(function* ({ golden, reader: { read, write }, stateOf }) {
    for (const [version, { texts, trajectories }] of Object.entries(golden)) {
      for (const [trajectory, of] of Object.entries(texts)) {
        const readAll = (all: readonly string[]): readonly Taken[] => all.flatMap((text) => {
          const reading = read(text)
          return "taken" in reading ? [reading.taken] : []
        })
        const taken = readAll(of)
        if (taken.length < of.length) continue
        const told = stateOf(Fold.all(Trajectory.start(trajectory), taken))
        const parts = differing(trajectories[trajectory]?.state ?? {}, told)
        if (parts.length > 0 || trajectories[trajectory] === undefined) yield `version ${version}, ${trajectory} tells something else of ${parts.join(", ") || "everything"}`
        const anew = stateOf(Fold.all(Trajectory.start(trajectory), readAll(taken.map(write))))
        if (differing(told, anew).length > 0) yield `version ${version}, ${trajectory} recorded anew tells something else of ${differing(told, anew).join(", ")}`
      }
    }
  })
} satisfies UpcastingClause
