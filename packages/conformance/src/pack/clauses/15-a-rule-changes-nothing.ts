import type { Rule, Trajectory } from "@omringd/core"
import { unless } from "../clause.ts"
import type { PackClause } from "../clause.ts"
import { freezing } from "../frozen.ts"
import { gapsOf } from "../judging.ts"
import { watching } from "../watching.ts"
import type { Turn } from "../wander.ts"

/** What stands in a trajectory is plain, but for its history. */
const plain = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(plain)
  return typeof value === "object" && value !== null ? Object.fromEntries(Object.entries(value).map(([name, inside]) => [name, plain(inside)])) : value
}
const copied = ({ history, ...parts }: Trajectory): Trajectory => ({ ...(plain(parts) as Omit<Trajectory, "history">), history }) // a copy of the same
const written = (trajectory: Trajectory): string => JSON.stringify({ ...trajectory, history: [] })

const throws = (rule: Rule, turn: Turn, trajectory: Trajectory): boolean => {
  try {
    gapsOf(rule, turn, trajectory)
    return false
  } catch {
    return true
  }
}

/** What a rule leaves of a copy of its own. */
const leaves = (rule: Rule, turn: Turn): string => {
  const trajectory = copied(turn.trajectory)
  throws(rule, turn, trajectory)
  return written(trajectory)
}

/** How many turns lie between those that are looked at with a copy that can be written to. */
const apart = 4

/**
 * On a copy where writing is an error; on one that notices who tries, whatever comes of it; and on one that can be written to, which must stay as it
 * was, also when it is looked at later.
 */
export default {
  id: "pack-15",
  sentence: "a rule changes nothing in what it reads",
  strength: "required",
  program: unless(function* (looked) {
    const { rules } = looked.pack
    const frozen = freezing()
    const { copy, tries } = watching()
    for (const turn of looked.turns()) {
      const [still, watched] = [frozen(turn.trajectory), copy(turn.trajectory)]
      for (const rule of rules) {
        if (throws(rule, turn, still) && !throws(rule, turn, copied(turn.trajectory))) yield `${rule.id} writes into what it reads`
        const before = tries()
        if (throws(rule, turn, watched) || tries() === before) continue // that it throws is said above, or by another clause
        yield `${rule.id} writes into what it reads, and catches that it may not`
      }
    }
    const kept = looked.turns().filter((_, index) => index % apart === 0).map((turn) => {
      const trajectory = copied(turn.trajectory)
      const before = written(trajectory)
      for (const rule of rules) throws(rule, turn, trajectory)
      return { turn, trajectory, before }
    })
    for (const { turn, before } of kept.filter(({ trajectory, before: was }) => written(trajectory) !== was)) {
      const those = rules.filter((rule) => leaves(rule, turn) !== before)
      yield those.length === 0 ? "what was read is not as it was before" : `${those.map(({ id }) => id).join(" or ")} writes into what it reads, and catches that it may not`
    }
  })
} satisfies PackClause
