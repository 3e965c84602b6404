import type { Rule, Trajectory } from "@omringd/core"
import { unless } from "../clause.ts"
import type { PackClause } from "../clause.ts"
import { foundBy } from "../judging.ts"

/** The trajectory, telling which of its parts are looked at. */
const telling = (trajectory: Trajectory, looks: (part: string) => void): Trajectory =>
  new Proxy(trajectory, {
    get: (whole, part) => {
      if (typeof part === "string") looks(part)
      return Reflect.get(whole, part)
    },
    ownKeys: (whole) => {
      looks("every part")
      return Reflect.ownKeys(whole)
    }
  })

const unnamed = (rule: Rule, parts: ReadonlySet<string>): readonly string[] => [...parts].filter((part) => !rule.reads.some((named) => named === part))

/** An answer is kept for as long as the parts that a rule names have not changed. */
export default {
  id: "pack-17",
  sentence: "a rule reads the parts of the trajectory that it names, and no others",
  strength: "required",
  program: unless(function* (looked) {
    for (const rule of looked.pack.rules) {
      const parts = new Set<string>()
      for (const turn of looked.turns()) {
        if (rule.during?.includes(turn.trajectory.phase.name) === false) continue
        foundBy({ ...rule, during: undefined }, turn, telling(turn.trajectory, (part) => parts.add(part)))
      }
      for (const part of unnamed(rule, parts)) yield `${rule.id} reads ${part}`
    }
  })
} satisfies PackClause
