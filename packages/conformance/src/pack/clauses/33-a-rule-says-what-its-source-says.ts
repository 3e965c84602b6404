import type { PackClause } from "../clause.ts"

export default {
  id: "pack-33",
  sentence: "a rule asks no more than the clause it stands on, at no greater strength",
  strength: "untested",
  because: "the source is prose; whoever takes in a pack lays the two side by side"
} satisfies PackClause
