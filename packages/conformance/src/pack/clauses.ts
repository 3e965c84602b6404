/** What every pack keeps. A clause's id is never renumbered or given again. */
import clause01 from "./clauses/01-name-and-version-have-their-form.ts"
import clause02 from "./clauses/02-each-rule-has-its-own-id.ts"
import clause03 from "./clauses/03-each-rule-says-what-it-stands-on.ts"
import clause04 from "./clauses/04-what-a-rule-names-is-there.ts"
import clause05 from "./clauses/05-each-rule-is-asked-somewhere.ts"
import clause06 from "./clauses/06-mandates-are-only-narrowed.ts"
import clause07 from "./clauses/07-someone-is-left-for-each-mandate.ts"
import clause08 from "./clauses/08-a-need-can-be-written-down.ts"
import clause09 from "./clauses/09-a-need-names-steps-that-meet-it.ts"
import clause10 from "./clauses/10-a-need-is-about-who-and-what-is-there.ts"
import clause11 from "./clauses/11-days-are-days.ts"
import clause12 from "./clauses/12-a-need-is-named-once.ts"
import clause13 from "./clauses/13-a-rule-never-throws.ts"
import clause14 from "./clauses/14-asked-twice-answers-the-same.ts"
import clause15 from "./clauses/15-a-rule-changes-nothing.ts"
import clause16 from "./clauses/16-no-clock-and-no-chance.ts"
import clause17 from "./clauses/17-a-rule-reads-what-it-names.ts"
import clause18 from "./clauses/18-every-text-is-there.ts"
import clause19 from "./clauses/19-every-name-in-a-text-is-filled.ts"
import clause20 from "./clauses/20-each-text-is-its-own.ts"
import clause21 from "./clauses/21-each-rule-has-stories-that-can-be-told.ts"
import clause22 from "./clauses/22-every-story-is-true.ts"
import clause23 from "./clauses/23-a-story-notices-a-rule-that-always-asks.ts"
import clause24 from "./clauses/24-it-only-adds.ts"
import clause25 from "./clauses/25-the-emergency-door-stays-open.ts"
import clause26 from "./clauses/26-meeting-its-needs-makes-the-step-possible.ts"
import clause27 from "./clauses/27-a-way-leads-to-an-end.ts"
import clause28 from "./clauses/28-the-legal-track-takes-nothing-away.ts"
import clause29 from "./clauses/29-what-a-rule-stands-on-is-known.ts"
import clause30 from "./clauses/30-texts-for-a-family-or-a-child-are-plain.ts"
import clause31 from "./clauses/31-judging-stays-quick.ts"
import clause32 from "./clauses/32-a-rule-judges-professionals.ts"
import clause33 from "./clauses/33-a-rule-says-what-its-source-says.ts"
import type { PackClause } from "./clause.ts"

export const packClauses: readonly PackClause[] = [
  clause01, clause02, clause03, clause04, clause05, clause06, clause07, clause08, clause09, clause10,
  clause11, clause12, clause13, clause14, clause15, clause16, clause17, clause18, clause19, clause20,
  clause21, clause22, clause23, clause24, clause25, clause26, clause27, clause28, clause29, clause30,
  clause31, clause32, clause33
]
