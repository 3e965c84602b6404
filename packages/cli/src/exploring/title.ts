import type { Language } from "@omringd/core"
import type { CounterExample } from "@omringd/lab/explore"
import { exploringWords } from "./words.ts"

/** What a counter-example is of; from where nothing leads to an end has no name of its own. */
export const titleOf = ({ kind, what }: CounterExample, language: Language): string =>
  kind === "stuck" ? exploringWords[language].broken.stuck : `${exploringWords[language].broken[kind]}: ${what}`
