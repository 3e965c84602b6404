/**
 * A past that never was: two older versions of the steps, with a step renamed, a code removed, a field renamed and a field split.
 * `lowered` writes a step of today as such a version would have, so that bringing it up again has to give that very step.
 */
import { Canonical } from "../../src/Canonical.ts"
import { isObject } from "../../src/Reading.ts"
import type { Taken } from "../../src/Taken.ts"
import type { Json, Upcaster } from "../../src/Upcaster.ts"

type Change = (step: Json) => Json

/** Changes a step, and the step inside a correction as well. */
const onSteps = (change: Change) => (recorded: Json): Json => {
  const whole = (value: unknown): unknown => {
    if (!isObject(value)) return value
    const step = change(value)
    return step["step"] === "StepCorrected" && isObject(step["instead"]) ? { ...step, instead: whole(step["instead"]) } : step
  }
  return { ...recorded, step: whole(recorded["step"]) }
}

const renamed = (step: Json, from: string, to: string): Json => {
  if (!Object.hasOwn(step, from) || Object.hasOwn(step, to)) return step
  const { [from]: value, ...rest } = step
  return { ...rest, [to]: value }
}
/** Nobody speaks of a meeting any more; it was a talk. */
const how = (step: Json, from: string, to: string): Json => (step["how"] === from ? { ...step, how: to } : step)

const toSecond: Change = (step) => {
  switch (step["step"]) {
    case "ChildSpoke": return { ...step, step: "ChildHeard" }
    case "ReasonExplained": return how(step, "meeting", "talk")
    default: return step
  }
}
const toThird: Change = (step) => {
  switch (step["step"]) {
    case "PersonJoined": return renamed(step, "part", "role")
    case "Scaled": {
      const { anchors, ...rest } = step
      return Array.isArray(anchors) && anchors.length === 2 ? { ...rest, zero: anchors[0] as unknown, ten: anchors[1] as unknown } : step
    }
    default: return step
  }
}

export const chain: readonly [Upcaster, Upcaster] = [
  { what: "A child that spoke was heard, and a meeting is a talk.", up: onSteps(toSecond) },
  { what: "The part someone plays is a role, and a scale's two anchors stand apart.", up: onSteps(toThird) }
]

const toFirst: Change = (step) => {
  switch (step["step"]) {
    case "ChildHeard": return { ...step, step: "ChildSpoke" }
    case "ReasonExplained": return how(step, "talk", "meeting")
    default: return step
  }
}
const backToSecond: Change = (step) => {
  switch (step["step"]) {
    case "PersonJoined": return renamed(step, "role", "part")
    case "Scaled": {
      const { zero, ten, ...rest } = step
      return { ...rest, anchors: [zero, ten] }
    }
    default: return step
  }
}

/** As JSON, as this version would have recorded it; of the third version a step is as it is today. */
export const lowered = (taken: Taken, version: 1 | 2 | 3): Json => {
  const third: Json = { ...taken, schema: 3 }
  if (version === 3) return third
  const second: Json = { ...onSteps(backToSecond)(third), schema: 2 }
  return version === 2 ? second : { ...onSteps(toFirst)(second), schema: 1 }
}
export const textOf = (taken: Taken, version: 1 | 2 | 3): string => Canonical.write(lowered(taken, version))
