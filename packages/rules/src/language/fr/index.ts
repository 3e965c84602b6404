/** French, for the rules that are met first; the rest is said in Dutch. */
import type { LanguagePack } from "../language-pack.ts"
import { rules } from "./rules.ts"
import { tradeWords } from "./trade-words.ts"

/** @beta */
export const fr: LanguagePack = { language: "fr", orElse: "nl", rules, tradeWords }
