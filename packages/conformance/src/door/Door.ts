/** A way to the practice: pure, through the service, or through promises. What they all keep is written as clauses for doors. */
import type { Need, Practice, Refusal, Taken, Trajectory } from "@omringd/core"
import type { Clause } from "../Clause.ts"
import type { Examined } from "../run.ts"

/** @beta */
export type DoorAnswer =
  | { readonly ok: true; readonly trajectory: Trajectory; readonly taken: Taken; readonly again: boolean }
  | { readonly ok: false; readonly refusal: Refusal }

/** @beta */
export interface Door {
  readonly practice: Practice
  take(id: string, step: unknown, who: unknown): Promise<DoorAnswer>
  whyNot(id: string, step: unknown, who: unknown): Promise<Refusal | undefined>
  read(id: string): Promise<Trajectory>
  /** What needs to happen in each trajectory that there is. */
  whatNeedsToHappen(at: string): Promise<readonly { readonly trajectory: string; readonly needs: readonly Need[] }[]>
  forget(id: string): Promise<void>
  close(): Promise<void>
}

/** `clock`: when `recordedAt` is left out, it is the moment at which the door recorded the step. @beta */
export type DoorAbility = "clock"
/** @beta */
export type DoorClause = Clause<Door, DoorAbility>
/** @beta */
export type ExaminedDoor = Examined<Door, DoorAbility>
