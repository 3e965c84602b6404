import type { PackClause } from "../clause.ts"

export default {
  id: "pack-31",
  sentence: "judging a step stays quick, however long the history",
  strength: "untested",
  because: "how long it takes says more about the machine than about the pack; it is measured beside other packs in bench/"
} satisfies PackClause
