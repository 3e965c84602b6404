import { unless } from "../clause.ts"
import type { PackClause } from "../clause.ts"

export default {
  id: "pack-02",
  sentence: "each rule's id is in kebab-case, and its own: in the pack, beside the core and beside other packs",
  strength: "required",
  program: unless(function* ({ pack, others }) {
    const seen = new Set(others.map(({ id }) => id))
    for (const { id } of pack.rules) {
      if (!/^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/u.test(id)) yield `${JSON.stringify(id)} is not in kebab-case`
      if (seen.has(id)) yield `another rule is called ${id}`
      seen.add(id)
    }
  })
} satisfies PackClause
