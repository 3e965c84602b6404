import { Mandate, Practice } from "@omringd/core"
import { unless } from "../clause.ts"
import type { PackClause } from "../clause.ts"

const all = Mandate.all as readonly Mandate[] // the keys of the table of mandates

export default {
  id: "pack-07",
  sentence: "it leaves someone to hold each mandate, by itself and with the packs beside it",
  strength: "required",
  program: unless(function* ({ pack, without, practice }) {
    for (const mandate of all) {
      if (Practice.of(pack).holders(mandate).length === 0) yield `nobody can ${mandate}`
      else if (practice.holders(mandate).length === 0 && without.holders(mandate).length > 0) yield `beside the other packs nobody can ${mandate}`
    }
  })
} satisfies PackClause
