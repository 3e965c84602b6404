/**
 * A practice of packs that whoever builds the program answers for, such as those of omringd itself: smaller for a page, and quicker. It judges
 * as `Practice` does. Nothing stands between it and its packs: what is no pack is not found out, a rule is handed the very trajectory, and
 * what it answers is taken as it is. One that throws stops nobody, here too. Packs of others belong into `Practice`.
 */
import { compile } from "./practice/compile.ts"
import { practiceOf } from "./practice/practice-of.ts"
import { trusted } from "./practice/trusted.ts"
import { Fold } from "./Fold.ts"
import type { Pack } from "./Pack.ts"
import type { Practice } from "./Practice.ts"
import { Trajectory } from "./Trajectory.ts"

/** @public */
export const Trusted = {
  /** The core's own rules and those of packs that are trusted to be fit, beside each other too. */
  of: (...packs: readonly Pack[]): Practice => practiceOf(compile(packs, trusted)),
  start: Trajectory.start,
  /** The state as it was known on a day (`YYYY-MM-DD`): with what had been recorded by its end, and nothing later. */
  asKnownOn: Fold.asKnownOn
}
