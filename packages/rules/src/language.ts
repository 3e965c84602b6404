/** The core's codes in Dutch, English and Swedish, each for three readers; and what keeps those texts plain. */
import type { Language, Vocabulary } from "@omringd/core"
import { en } from "./language/en/index.ts"
import { nl } from "./language/nl/index.ts"
import { sv } from "./language/sv/index.ts"

export { hardest, lix } from "./language/readability.ts"
export { tradeWords, tradeWordsIn } from "./language/trade-words.ts"

export const vocabularies: { readonly [L in Language]: Vocabulary } = { nl, en, sv }
