import type { Clause } from "../Clause.ts"
import type { Ability, Place } from "./Place.ts"

/** One sentence that every store keeps. */
export type StoreClause = Clause<Place, Ability>
