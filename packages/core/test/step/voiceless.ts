/** The texts of a rule that only a test knows. */
import type { Says } from "../../src/Language.ts"

const nothing = { professional: "-", family: "-", child: "-" }
export const voiceless: Says = { nl: nothing, en: nothing, sv: nothing }
