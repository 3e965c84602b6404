import type { Language } from "@omringd/core"
import { en } from "./en.ts"
import { nl } from "./nl.ts"
import { sv } from "./sv.ts"
import type { Words } from "./Words.ts"

export const words: { readonly [L in Language]: Words } = { nl, en, sv }
export { registers } from "./Words.ts"
export type { Reader, Spoken, Words } from "./Words.ts"
