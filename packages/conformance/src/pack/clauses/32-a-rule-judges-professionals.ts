import type { PackClause } from "../clause.ts"

export default {
  id: "pack-32",
  sentence: "a rule judges how professionals work with a family, never the family, and nothing adds up to a score",
  strength: "untested",
  because: "what a rule means is not in its form; whoever takes in a pack reads its rules and their stories"
} satisfies PackClause
