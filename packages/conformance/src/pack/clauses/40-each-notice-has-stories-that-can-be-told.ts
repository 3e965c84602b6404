import { unless } from "../clause.ts"
import type { PackClause } from "../clause.ts"
import { endings } from "../endings.ts"

export default {
  id: "pack-40",
  sentence: "each notice rule has a story in which someone is told and one in which nobody is, and every story can be told: no act in it is refused",
  strength: "required",
  program: unless(function* ({ notices }) {
    for (const { id, told, silent } of notices) {
      if (Object.keys(told).length === 0) yield `in no story ${id} tells anyone`
      if (Object.keys(silent).length === 0) yield `in no story ${id} is silent`
      for (const [title, end] of [...endings(told), ...endings(silent)]) if (typeof end === "string") yield `${id}, "${title}": ${end}`
    }
  })
} satisfies PackClause
