/** What every directory of people keeps. A clause's id is never renumbered or given again. */
import clause01 from "./clauses/01-who-is-in-it-is-found.ts"
import clause02 from "./clauses/02-who-is-not-in-it-is-nobody.ts"
import clause03 from "./clauses/03-references-that-look-alike-are-different-people.ts"
import clause04 from "./clauses/04-any-reference-can-be-asked-for.ts"
import clause05 from "./clauses/05-what-is-not-known-is-left-out.ts"
import clause06 from "./clauses/06-no-more-is-given-than-a-notice-needs.ts"
import clause07 from "./clauses/07-every-language-and-register-is-given.ts"
import clause08 from "./clauses/08-quiet-hours-are-given-as-they-are-written.ts"
import clause09 from "./clauses/09-any-name-and-address-survives.ts"
import clause10 from "./clauses/10-what-was-given-can-change.ts"
import clause11 from "./clauses/11-asked-again-it-answers-again.ts"
import clause12 from "./clauses/12-many-questions-at-once.ts"
import clause13 from "./clauses/13-among-many-people-each-is-found.ts"
import clause14 from "./clauses/14-a-question-that-is-given-up.ts"
import clause15 from "./clauses/15-a-change-is-seen-by-the-next-question.ts"
import clause16 from "./clauses/16-when-it-cannot-find-out-it-says-so.ts"
import clause17 from "./clauses/17-when-it-can-again-it-answers.ts"
import clause18 from "./clauses/18-a-failure-names-no-one.ts"
import type { DirectoryClause } from "./Place.ts"

/** @beta */
export const directoryClauses: readonly DirectoryClause[] = [
  clause01, clause02, clause03, clause04, clause05, clause06, clause07, clause08, clause09,
  clause10, clause11, clause12, clause13, clause14, clause15, clause16, clause17, clause18
]
