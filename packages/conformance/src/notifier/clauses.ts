/** What every notifier keeps. A clause's id is never renumbered or given again. */
import clause01 from "./clauses/01-what-was-acknowledged-has-arrived.ts"
import clause02 from "./clauses/02-it-arrives-whole.ts"
import clause03 from "./clauses/03-its-id-goes-with-it.ts"
import clause04 from "./clauses/04-the-same-twice-is-told.ts"
import clause05 from "./clauses/05-one-after-the-other-keeps-its-order.ts"
import clause06 from "./clauses/06-of-many-at-once-all-arrive.ts"
import clause07 from "./clauses/07-any-reference-survives.ts"
import clause08 from "./clauses/08-a-machine-is-told-codes-only.ts"
import clause09 from "./clauses/09-a-person-reads-the-text-as-it-is.ts"
import clause10 from "./clauses/10-that-nobody-is-there-passes.ts"
import clause11 from "./clauses/11-what-failed-can-be-brought-later.ts"
import clause12 from "./clauses/12-it-opens-while-nobody-is-there.ts"
import clause13 from "./clauses/13-it-finds-the-other-side-again.ts"
import clause14 from "./clauses/14-it-ends-within-its-patience.ts"
import clause15 from "./clauses/15-what-hung-holds-nothing-up.ts"
import clause16 from "./clauses/16-what-is-refused-lasts.ts"
import clause17 from "./clauses/17-what-is-refused-stops-nothing.ts"
import clause18 from "./clauses/18-what-goes-wrong-for-now-passes.ts"
import clause19 from "./clauses/19-how-long-to-wait-is-handed-on.ts"
import clause20 from "./clauses/20-what-is-interrupted-leaves-it-usable.ts"
import clause21 from "./clauses/21-once-closed-it-says-so.ts"
import clause22 from "./clauses/22-no-failure-tells-a-secret.ts"
import clause23 from "./clauses/23-what-is-said-is-one-short-line.ts"
import clause24 from "./clauses/24-without-an-address-it-says-so.ts"
import clause25 from "./clauses/25-handles-do-not-hinder-one-another.ts"
import clause26 from "./clauses/26-what-was-acknowledged-outlives-a-crash.ts"
import clause27 from "./clauses/27-it-is-for-whom-it-was-sent.ts"
import type { NotifierClause } from "./Place.ts"

/** @beta */
export const notifierClauses: readonly NotifierClause[] = [
  clause01, clause02, clause03, clause04, clause05, clause06, clause07, clause08, clause09, clause10,
  clause11, clause12, clause13, clause14, clause15, clause16, clause17, clause18, clause19, clause20,
  clause21, clause22, clause23, clause24, clause25, clause26, clause27
]
