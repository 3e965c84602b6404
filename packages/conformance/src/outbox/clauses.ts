/** What every outbox keeps, in order. */
import clause01 from "./clauses/01-what-was-put-can-be-brought.ts"
import clause02 from "./clauses/02-put-twice-it-waits-once.ts"
import clause03 from "./clauses/03-what-was-brought-never-waits-again.ts"
import clause04 from "./clauses/04-put-and-settled-whole-or-not-at-all.ts"
import clause05 from "./clauses/05-what-is-about-safety-comes-first.ts"
import clause06 from "./clauses/06-no-more-than-were-asked-for.ts"
import clause07 from "./clauses/07-what-is-tried-again-holds-up-its-line.ts"
import clause08 from "./clauses/08-it-holds-up-no-other-line.ts"
import clause09 from "./clauses/09-how-often-it-was-tried-is-told.ts"
import clause10 from "./clauses/10-what-rests-holds-up-nothing.ts"
import clause11 from "./clauses/11-what-is-parked-holds-up-nothing.ts"
import clause12 from "./clauses/12-what-is-parked-is-listed.ts"
import clause13 from "./clauses/13-what-is-resumed-has-its-old-place.ts"
import clause14 from "./clauses/14-when-to-look-next-is-told.ts"
import clause15 from "./clauses/15-what-no-longer-waits-is-passed-over.ts"
import clause16 from "./clauses/16-a-forgotten-trajectory-leaves-nothing.ts"
import clause17 from "./clauses/17-forgetting-leaves-the-others.ts"
import clause18 from "./clauses/18-forgetting-the-unknown-is-no-failure.ts"
import clause19 from "./clauses/19-one-at-a-time-has-the-turn.ts"
import clause20 from "./clauses/20-who-waits-is-woken.ts"
import clause21 from "./clauses/21-who-waits-is-left-alone.ts"
import clause22 from "./clauses/22-what-was-handed-in-can-change.ts"
import clause23 from "./clauses/23-what-was-given-out-can-change.ts"
import clause24 from "./clauses/24-however-much-waits-lines-keep-their-order.ts"
import clause25 from "./clauses/25-what-waits-outlives-closing.ts"
import clause26 from "./clauses/26-handles-see-each-other.ts"
import clause27 from "./clauses/27-put-through-all-at-once-it-waits-once.ts"
import clause28 from "./clauses/28-one-at-a-time-through-any-handle.ts"
import clause29 from "./clauses/29-who-waits-hears-other-handles.ts"
import clause30 from "./clauses/30-the-unreadable-holds-up-its-own-line.ts"
import clause31 from "./clauses/31-the-unreadable-is-named.ts"
import clause32 from "./clauses/32-no-byte-is-left.ts"
import type { OutboxClause } from "./clause.ts"

/** @beta */
export const outboxClauses: readonly OutboxClause[] = [
  clause01, clause02, clause03, clause04, clause05, clause06, clause07, clause08, clause09, clause10,
  clause11, clause12, clause13, clause14, clause15, clause16, clause17, clause18, clause19, clause20,
  clause21, clause22, clause23, clause24, clause25, clause26, clause27, clause28, clause29, clause30,
  clause31, clause32
]
