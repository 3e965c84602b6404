import type { Language } from "@omringd/core"
import { en } from "./en.ts"
import { nl } from "./nl.ts"
import { sv } from "./sv.ts"
import type { Words } from "./Words.ts"

/** @beta */
export const words: { readonly [L in Language]: Words } = { nl, en, sv }
export type { FieldName, Text, Words } from "./Words.ts"
