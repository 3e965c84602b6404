import { unless } from "../clause.ts"
import type { PackClause } from "../clause.ts"
import { telling } from "../tales.ts"

export default {
  id: "pack-21",
  sentence: "each rule has a story that keeps it and one that breaks it, and every story can be told: no act in it is refused",
  strength: "required",
  program: unless(function* ({ pack }) {
    for (const { id, kept, broken } of pack.rules) {
      if (Object.keys(kept).length === 0) yield `no story keeps ${id}`
      if (Object.keys(broken).length === 0) yield `no story breaks ${id}`
      for (const [title, told] of [...telling(kept), ...telling(broken)]) if (typeof told === "string") yield `${id}, "${title}": ${told}`
    }
  })
} satisfies PackClause
