import { Mandate } from "@omringd/core"
import { unless } from "../clause.ts"
import type { PackClause } from "../clause.ts"

export default {
  id: "pack-07",
  sentence: "it leaves someone to hold each mandate, by itself and with the packs beside it",
  strength: "required",
  program: unless(function* ({ pack, without }) {
    for (const mandate of Mandate.all) {
      const allowed = pack.mandates[mandate]
      if (allowed === undefined) continue
      if (!Mandate.heldBy(mandate).some((role) => allowed.includes(role))) yield `nobody can ${mandate}`
      else if (!without.holders(mandate).some((role) => allowed.includes(role))) yield `beside the other packs nobody can ${mandate}`
    }
  })
} satisfies PackClause
