/** What every door to the practice keeps. A clause's id is never renumbered or given again. */
import clause01 from "./clauses/01-what-is-taken-is-read.ts"
import clause02 from "./clauses/02-a-refused-step-changes-nothing.ts"
import clause03 from "./clauses/03-it-answers-as-the-practice-does.ts"
import clause04 from "./clauses/04-proposed-twice-taken-once.ts"
import clause05 from "./clauses/05-an-id-is-for-one-step.ts"
import clause06 from "./clauses/06-whatever-is-no-step-is-refused.ts"
import clause07 from "./clauses/07-trajectories-do-not-mix.ts"
import clause08 from "./clauses/08-two-at-once-are-both-taken.ts"
import clause09 from "./clauses/09-why-not-says-what-taking-would.ts"
import clause10 from "./clauses/10-what-needs-to-happen-is-the-practices.ts"
import clause11 from "./clauses/11-what-is-forgotten-is-gone.ts"
import clause12 from "./clauses/12-recording-has-its-moment.ts"
import clause13 from "./clauses/13-a-day-that-is-none-is-not-answered.ts"
import type { DoorClause } from "./Door.ts"

/** @beta */
export const doorClauses: readonly DoorClause[] = [
  clause01, clause02, clause03, clause04, clause05, clause06, clause07, clause08, clause09, clause10, clause11, clause12,
  clause13
]
