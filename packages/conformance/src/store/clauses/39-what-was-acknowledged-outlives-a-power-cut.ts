import type { StoreClause } from "../clause.ts"

export default {
  id: "store-39",
  sentence: "what was acknowledged outlives a power cut, where the store says so",
  strength: "untested",
  because: "no program can pull the plug; the adapters' own tests kill the process instead"
} satisfies StoreClause
