/**
 * Who may do what. A mandate is a name; here stand the roles that can hold it under the charter, at their widest. A
 * jurisdiction pack can only narrow this, so adding a pack never lets anyone do more.
 */
import { roles } from "./Person.ts"
import type { Role } from "./Person.ts"

const everyone: readonly Role[] = roles
const professionals: readonly Role[] = ["consultant", "care-worker"]
const family: readonly Role[] = ["child", "parent", "network-person"]

/** @public */
export const mandates = {
  /** Tell the services that there is a worry. */
  "raise-a-signal": everyone,
  /** Answer a signal, open, reopen and end involvement: the holder of the public mandate. */
  "hold-the-public-mandate": ["consultant"],
  /** Set dangers' goals, bottom lines and the criterion for withdrawal; accept the plan. Clause consultant-sets-what. */
  "set-the-what": ["consultant"],
  /** Clause necessity-is-public. */
  "decide-necessity": ["consultant"],
  "seize-the-court": ["consultant", "prosecutor"],
  "decide-measure": ["judge"],
  "place-a-child": ["consultant", "prosecutor", "judge"],
  "judge-safety": professionals,
  /** Draft and try out the HOW. Clause others-find-how: the consultant is not among them. */
  "write-the-how": ["child", "parent", "network-person", "care-worker"],
  /** Say yes to a plan, to carry it, or to a relationship that lasts. */
  "carry-the-plan": family,
  "choose-for-oneself": [...family, "trusted-person"],
  /** Ask, explain, meet, note: work that any of the professionals does with the family. */
  "work-with-the-family": professionals,
  /** Say something, be heard, add a view: everyone who is in it. */
  "take-part": everyone
} as const satisfies Record<string, readonly Role[]>

/** @public */
export type Mandate = keyof typeof mandates

/** @public */
export const Mandate = {
  all: Object.freeze(Object.keys(mandates) as readonly Mandate[]), // the keys of the table above
  /** The roles that can hold a mandate before any pack narrows it. */
  heldBy: (mandate: Mandate): readonly Role[] => [...mandates[mandate]]
}
