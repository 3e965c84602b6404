/** What every chain of upcasters keeps. A clause's id is never renumbered or given again. */
import type { UpcastingClause } from "./clause.ts"
import clause01 from "./clauses/01-each-version-has-golden-steps.ts"
import clause02 from "./clauses/02-golden-steps-know-every-step.ts"
import clause03 from "./clauses/03-golden-steps-are-as-they-were-kept.ts"
import clause04 from "./clauses/04-every-golden-step-is-read.ts"
import clause05 from "./clauses/05-brought-up-once.ts"
import clause06 from "./clauses/06-one-by-one-or-all-at-once.ts"
import clause07 from "./clauses/07-whatever-came-before.ts"
import clause08 from "./clauses/08-nothing-it-is-given-is-changed.ts"
import clause09 from "./clauses/09-what-stands-around-it-is-kept.ts"
import clause10 from "./clauses/10-inside-a-correction-too.ts"
import clause11 from "./clauses/11-it-tells-the-same.ts"
import clause12 from "./clauses/12-no-words-are-lost.ts"
import clause13 from "./clauses/13-no-words-are-put-in.ts"
import clause14 from "./clauses/14-what-is-newer-is-refused.ts"
import clause15 from "./clauses/15-what-no-version-knew-is-refused.ts"
import clause16 from "./clauses/16-nothing-outside-is-changed.ts"

/** @beta */
export const upcastingClauses: readonly UpcastingClause[] = [
  clause01, clause02, clause03, clause04, clause05, clause06, clause07, clause08,
  clause09, clause10, clause11, clause12, clause13, clause14, clause15, clause16
]
