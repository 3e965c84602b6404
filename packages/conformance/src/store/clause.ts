import type { Clause } from "../Clause.ts"
import type { Ability, Place } from "./Place.ts"

/** One sentence that every store keeps. @beta */
export type StoreClause = Clause<Place, Ability>
