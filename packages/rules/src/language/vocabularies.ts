import type { Language, Vocabulary } from "@omringd/core"
import { en } from "./en/index.ts"
import { nl } from "./nl/index.ts"
import { sv } from "./sv/index.ts"

/** @beta */
export const vocabularies: { readonly [L in Language]: Vocabulary } = { nl, en, sv }
