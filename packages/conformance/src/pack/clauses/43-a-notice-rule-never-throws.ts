import { unless } from "../clause.ts"
import type { PackClause } from "../clause.ts"

/** Then nobody is told but those who hold the public mandate: that something was, and not what. */
export default {
  id: "pack-43",
  sentence: "no notice rule throws, whatever was taken and whatever came due",
  strength: "required",
  program: unless(function* (looked) {
    for (const { rule, where, trajectory, tells } of looked.occasions()) {
      try {
        tells()
      } catch (thrown) {
        yield `${rule.id} throws ${where} in ${trajectory.phase.name}: ${String(thrown)}`
      }
    }
  })
} satisfies PackClause
