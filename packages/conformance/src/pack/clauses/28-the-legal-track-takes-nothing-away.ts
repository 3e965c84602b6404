import { Need } from "@omringd/core"
import type { Parts, Rule } from "@omringd/core"
import { unless } from "../clause.ts"
import type { PackClause } from "../clause.ts"
import { foundBy } from "../judging.ts"
import type { Turn } from "../wander.ts"

const tracks: readonly Parts["frame"]["track"][] = ["necessity-asked", "necessary", "court-seized", "judicial"]

const keysUnder = (rule: Rule, turn: Turn, track: Parts["frame"]["track"]): readonly string[] =>
  foundBy(rule, turn, { ...turn.trajectory, frame: { track, since: track === "voluntary" ? undefined : turn.on } }).map((gap) => Need.key(gap))

/** A measure may ask for more. It takes away nothing that was promised. */
export default {
  id: "pack-28",
  sentence: "what is needed while help is voluntary is needed under every legal track",
  strength: "required",
  program: unless(function* (looked) {
    for (const rule of looked.pack.rules.filter(({ reads }) => reads.includes("frame"))) {
      for (const turn of looked.turns()) {
        const voluntary = keysUnder(rule, turn, "voluntary")
        for (const track of tracks) {
          const here = keysUnder(rule, turn, track)
          for (const key of voluntary) if (!here.includes(key)) yield `${rule.id}: ${key} is not needed any more when ${track}`
        }
      }
    }
  })
} satisfies PackClause
