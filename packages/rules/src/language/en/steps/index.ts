/** What happened, in English: the sentences of all steps, by chapter. */
import type { Vocabulary } from "@omringd/core"
import { beginning } from "./beginning.ts"
import { dialogue } from "./dialogue.ts"
import { lettingGo } from "./letting-go.ts"
import { mandate } from "./mandate.ts"
import { map } from "./map.ts"
import { network } from "./network.ts"
import { plan } from "./plan.ts"
import { safety } from "./safety.ts"

export const steps = {
  ...beginning, ...mandate, ...safety, ...map, ...network, ...plan, ...dialogue, ...lettingGo
} satisfies Vocabulary["steps"]
