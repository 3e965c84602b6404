/** What every keyring keeps. A clause's id is never renumbered or given again. */
import clause01 from "./clauses/01-a-key-is-32-bytes.ts"
import clause02 from "./clauses/02-the-same-person-has-the-same-key.ts"
import clause03 from "./clauses/03-people-are-told-apart.ts"
import clause04 from "./clauses/04-the-longest-names-have-keys-of-their-own.ts"
import clause05 from "./clauses/05-finding-makes-none.ts"
import clause06 from "./clauses/06-many-at-once-are-whole.ts"
import clause07 from "./clauses/07-at-once-everyone-has-one-key.ts"
import clause08 from "./clauses/08-what-is-done-to-a-key-changes-nothing.ts"
import clause09 from "./clauses/09-a-destroyed-key-is-gone.ts"
import clause10 from "./clauses/10-a-later-key-is-another.ts"
import clause11 from "./clauses/11-destroying-leaves-the-others.ts"
import clause12 from "./clauses/12-destroying-twice-is-no-failure.ts"
import clause13 from "./clauses/13-what-is-destroyed-is-counted.ts"
import clause14 from "./clauses/14-keys-outlive-closing.ts"
import clause15 from "./clauses/15-what-was-destroyed-stays-so-after-closing.ts"
import clause16 from "./clauses/16-through-several-handles-one-key.ts"
import clause17 from "./clauses/17-gone-through-every-handle.ts"
import clause18 from "./clauses/18-every-handle-counts-the-same.ts"
import clause19 from "./clauses/19-no-byte-is-left.ts"
import clause20 from "./clauses/20-keys-are-random.ts"
import type { KeyringClause } from "./Ring.ts"

/** @beta */
export const keyringClauses: readonly KeyringClause[] = [
  clause01, clause02, clause03, clause04, clause05, clause06, clause07, clause08, clause09, clause10,
  clause11, clause12, clause13, clause14, clause15, clause16, clause17, clause18, clause19, clause20
]
