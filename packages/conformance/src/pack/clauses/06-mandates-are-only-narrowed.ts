import { Mandate } from "@omringd/core"
import { unless } from "../clause.ts"
import type { PackClause } from "../clause.ts"

/** A role that could not hold the mandate does not get it: whoever wrote it there believes something else. */
export default {
  id: "pack-06",
  sentence: "it only narrows mandates that there are, to roles that could hold them without it",
  strength: "required",
  program: unless(function* ({ pack, without }) {
    for (const [mandate, roles] of Object.entries(pack.mandates)) {
      const known = Mandate.all.find((name) => name === mandate)
      if (known === undefined) yield `there is no mandate ${mandate}`
      else for (const role of roles) if (!Mandate.heldBy(known).includes(role)) yield `${role} cannot hold ${mandate}; ${without.holders(known).join(", ")} can`
    }
  })
} satisfies PackClause
