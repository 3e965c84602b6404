import type { Clause } from "../Clause.ts"
import type { OutboxAbility, OutboxPlace } from "./Place.ts"

/** One sentence that every outbox keeps. @beta */
export type OutboxClause = Clause<OutboxPlace, OutboxAbility>
