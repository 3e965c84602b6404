import type { KeyringClause } from "../Ring.ts"

export default {
  id: "keyring-20",
  sentence: "a key comes from a source of randomness that nobody can foresee",
  strength: "untested",
  because: "no program can tell from keys alone where they came from; look at what the keyring calls"
} satisfies KeyringClause
