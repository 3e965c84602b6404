import { unless } from "../clause.ts"
import type { PackClause } from "../clause.ts"

/** The id is the code of what is told, so a rule may not have it either. */
export default {
  id: "pack-34",
  sentence: "each notice rule's id is in kebab-case, and its own: among notices and rules, in the pack and beside other packs",
  strength: "required",
  program: unless(function* ({ pack, notices, others, beside }) {
    const seen = new Set([...others, ...pack.rules, ...beside.flatMap((other) => other.notices ?? [])].map(({ id }) => id))
    for (const { id } of notices) {
      if (!/^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/u.test(id)) yield `${JSON.stringify(id)} is not in kebab-case`
      if (seen.has(id)) yield `another rule is called ${id}`
      seen.add(id)
    }
  })
} satisfies PackClause
