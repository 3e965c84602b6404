import type { StoreClause } from "../clause.ts"

export default {
  id: "store-40",
  sentence: "following never skips what another process commits late",
  strength: "untested",
  because: "it takes several processes at once; the adapters' own tests start them"
} satisfies StoreClause
