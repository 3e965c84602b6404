import { unless } from "../clause.ts"
import type { PackClause } from "../clause.ts"
import { textsOf } from "../texts.ts"

/** How children's books read. The measure says little about a text with fewer words. */
const hardest = 30
const fewest = 8

export default {
  id: "pack-56",
  sentence: "no text for a child, of a rule or of a notice, reads harder than LIX 30",
  strength: "optional",
  needs: "readable",
  program: unless(function* ({ pack, notices, lix }) {
    for (const rule of [...pack.rules, ...notices]) {
      for (const { register, text, where } of textsOf(rule)) {
        if (register !== "child" || text.trim().split(/\s+/u).length < fewest) continue
        const hard = lix(text)
        if (hard > hardest) yield `${rule.id} reads as LIX ${Math.round(hard)} ${where}: "${text}"`
      }
    }
  })
} satisfies PackClause
