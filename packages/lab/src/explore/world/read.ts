/** Reads a written world, as it comes out of a YAML or JSON file: every mistake, with its place. */
import { adultRoles, Fault, isReference, Moment, Phase, Step } from "@omringd/core"
import type { WorldWritten } from "../World.ts"
import { firstDay } from "./make.ts"

type Path = readonly (string | number)[]
type Record_ = { readonly [key: string]: unknown }
const isRecord = (value: unknown): value is Record_ => typeof value === "object" && value !== null && !Array.isArray(value)

const known = ["title", "people", "steps", "during", "leave", "dangers", "plans", "day", "later"]
const kinds: readonly string[] = ["child", ...adultRoles]

const unknownKeys = (value: Record_, keys: readonly string[], path: Path): readonly Fault[] =>
  Object.keys(value).filter((key) => !keys.includes(key)).map((key) => ({ path: [...path, key], problem: "not-in-it", expected: keys.join(", ") }))

const peopleFaults = (people: unknown): readonly Fault[] => {
  if (!isRecord(people)) return [{ path: ["people"], problem: people === undefined ? "missing" : "not-an-object" }]
  const found = Object.entries(people).flatMap(([id, person]): readonly Fault[] => {
    const path = ["people", id]
    if (!isReference(id)) return [{ path, problem: "not-a-reference" }]
    if (!isRecord(person)) return [{ path, problem: "not-an-object", expected: "{ is: ... }" }]
    const { is, speaks } = person
    return [
      ...unknownKeys(person, is === "child" ? ["is", "speaks"] : ["is"], path),
      ...(typeof is === "string" && kinds.includes(is) ? [] : [{ path: [...path, "is"], problem: "not-one-of", expected: kinds.join(", ") } as const]),
      ...(speaks === undefined || speaks === "own" || speaks === "another" ? [] : [{ path: [...path, "speaks"], problem: "not-one-of", expected: "own, another" } as const])
    ]
  })
  const hasChild = Object.values(people).some((person) => isRecord(person) && person["is"] === "child")
  return hasChild ? found : [...found, { path: ["people"], problem: "missing", expected: "at least one child" }]
}

const stepFaults = (steps: unknown): readonly Fault[] => {
  if (steps === undefined) return []
  if (!Array.isArray(steps)) return [{ path: ["steps"], problem: "not-a-list" }]
  return steps.flatMap((tag: unknown, index): readonly Fault[] =>
    typeof tag === "string" && Step.isTag(tag) ? [] : [{ path: ["steps", index], problem: "unknown-step" }])
}

const duringFaults = (during: unknown): readonly Fault[] => {
  if (during === undefined) return []
  if (!isRecord(during)) return [{ path: ["during"], problem: "not-an-object" }]
  return Object.entries(during).flatMap(([tag, phases]): readonly Fault[] => {
    if (!Step.isTag(tag)) return [{ path: ["during", tag], problem: "unknown-step" }]
    if (!Array.isArray(phases)) return [{ path: ["during", tag], problem: "not-a-list" }]
    return phases.flatMap((phase: unknown, index): readonly Fault[] =>
      Phase.names.some((name) => name === phase) ? [] : [{ path: ["during", tag, index], problem: "not-one-of", expected: Phase.names.join(", ") }])
  })
}

const leaveFaults = (value: unknown, people: unknown): readonly Fault[] => {
  if (value === undefined) return []
  if (!Array.isArray(value)) return [{ path: ["leave"], problem: "not-a-list" }]
  const here = isRecord(people) ? Object.keys(people) : []
  return value.flatMap((id: unknown, index): readonly Fault[] =>
    here.some((one) => one === id) ? [] : [{ path: ["leave", index], problem: "not-one-of", expected: here.join(", ") }])
}

const countFaults = (value: unknown, key: string): readonly Fault[] => {
  if (value === undefined) return []
  if (typeof value !== "number" || !Number.isInteger(value)) return [{ path: [key], problem: "not-a-whole-number" }]
  return value >= 1 && value <= 9 ? [] : [{ path: [key], problem: "out-of-range", expected: "1 to 9" }]
}

const laterFaults = (value: unknown, first: unknown): readonly Fault[] => {
  if (value === undefined) return []
  if (!Array.isArray(value)) return [{ path: ["later"], problem: "not-a-list" }]
  return value.flatMap((day: unknown, index): readonly Fault[] => {
    const path = ["later", index]
    if (!Moment.isDay(day)) return [{ path, problem: "not-a-day" }]
    const before: unknown = index === 0 ? first : value[index - 1]
    return Moment.isDay(before) && day <= before ? [{ path, problem: "out-of-range", expected: `after ${before}` }] : []
  })
}

/** @beta */
export const readWorld = (value: unknown): { readonly written: WorldWritten } | { readonly faults: readonly Fault[] } => {
  if (!isRecord(value)) return { faults: [{ path: [], problem: value === undefined || value === null ? "missing" : "not-an-object" }] }
  const { title, people, steps, during, leave, dangers, plans, day = firstDay, later } = value
  const faults: readonly Fault[] = [
    ...unknownKeys(value, known, []),
    ...(typeof title === "string" && title.trim() !== "" ? [] : [{ path: ["title"], problem: title === undefined ? "missing" : "not-text" } as const]),
    ...peopleFaults(people), ...stepFaults(steps), ...duringFaults(during), ...leaveFaults(leave, people), ...countFaults(dangers, "dangers"), ...countFaults(plans, "plans"),
    ...(Moment.isDay(day) ? [] : [{ path: ["day"], problem: "not-a-day" } as const]), ...laterFaults(later, day)
  ]
  return faults.length > 0 ? { faults } : { written: value as unknown as WorldWritten } // every field was just read
}
