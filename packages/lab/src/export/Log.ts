/** What an export holds of one trajectory, before it is written in a format: objects, and events that touch them. No one's words are in it. */
import type { Moment, ReferenceKind, StepTag } from "@omringd/core"

/** Objects are things that a step brings in, and whom it is about. Something that is only referred to, outside the trajectory, is left out. @beta */
export const objectTypes = [
  "trajectory", "family", "child", "person", "signal", "consent", "immediatePlan", "placement", "harm", "complication", "strength", "shown",
  "danger", "goal", "line", "meeting", "plan", "planRule", "support", "story", "feedback", "difference", "review"
] as const satisfies readonly ("trajectory" | ReferenceKind)[]
/** @beta */
export type ObjectType = (typeof objectTypes)[number]

/** @beta */
export type Value = string | number | boolean
/** @beta */
export type ValueType = "string" | "integer" | "boolean" | "time"
/** Something known of an object or event; `time` values are moments. @beta */
export interface Attribute {
  readonly name: string
  readonly type: ValueType
  readonly value: Value
}
/** Another object, and as what. @beta */
export interface Relation {
  readonly to: string
  readonly as: string
}
/** @beta */
export interface LoggedObject {
  readonly id: string
  readonly type: ObjectType
  /** What is known of it from a moment on. */
  readonly attributes: readonly (Attribute & { readonly from: Moment })[]
  readonly relations: readonly Relation[]
}
/** @beta */
export interface LoggedEvent {
  readonly id: string
  readonly type: StepTag
  readonly at: Moment
  readonly by: string
  readonly role: string
  readonly attributes: readonly Attribute[]
  readonly relations: readonly Relation[]
}
/** @beta */
export interface Log {
  /** The name of the trajectory, and of its object. */
  readonly id: string
  readonly objects: readonly LoggedObject[]
  /** In the order in which they were recorded, which is not always the order in which they happened. */
  readonly events: readonly LoggedEvent[]
}
