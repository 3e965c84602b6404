/** The core's codes in Swedish. */
import type { Vocabulary } from "@omringd/core"
import { codes } from "./codes.ts"
import { ends } from "./ends.ts"
import { mandates } from "./mandates.ts"
import { misfits } from "./misfits.ts"
import { phases } from "./phases.ts"
import { plan } from "./plan.ts"
import { reasons } from "./reasons.ts"
import { roles } from "./roles.ts"
import { safety } from "./safety.ts"
import { states } from "./states.ts"
import { steps } from "./steps/index.ts"
import { strengths } from "./strengths.ts"
import { tracks } from "./tracks.ts"

export const sv: Vocabulary = {
  steps, phases, roles, mandates, safety, plan, tracks, ends, reasons, misfits, states, strengths, codes
}
