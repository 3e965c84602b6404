import type { Trajectory } from "@omringd/core"
import { unless } from "../clause.ts"
import type { PackClause } from "../clause.ts"
import { freezing } from "../frozen.ts"
import type { Occasion } from "../occasions.ts"
import { watching } from "../watching.ts"

const throws = ({ tells }: Occasion, handed?: (trajectory: Trajectory) => Trajectory): boolean => {
  try {
    tells(handed)
    return false
  } catch {
    return true
  }
}
/** A copy that can be written to. */
const copied = ({ history, ...parts }: Trajectory): Trajectory => ({ ...structuredClone(parts), history })

/** On a copy where writing is an error, and on one that notices who tries, whatever comes of it. */
export default {
  id: "pack-48",
  sentence: "a notice rule changes nothing in what it reads",
  strength: "required",
  program: unless(function* (looked) {
    const frozen = freezing()
    const { copy, tries } = watching()
    for (const occasion of looked.occasions()) {
      if (throws(occasion, frozen) && !throws(occasion, copied)) yield `${occasion.rule.id} writes into what it reads`
      const before = tries()
      if (throws(occasion, copy) || tries() === before) continue // that it throws is said above, or by another clause
      yield `${occasion.rule.id} writes into what it reads, and catches that it may not`
    }
  })
} satisfies PackClause
