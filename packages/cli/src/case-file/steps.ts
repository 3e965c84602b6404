/** The steps of a case file: envelope, own fields, words written out, everyone known. */
import { Fault, isReference, Moment, Step } from "@omringd/core"
import type { Step as AStep } from "@omringd/core"
import type { CaseStep, Somebody } from "./CaseFile.ts"
import { broughtIn, inStep } from "./people.ts"
import { isMapping, readText } from "./part.ts"
import type { Mapping, Note } from "./part.ts"
import type { Path } from "./problem.ts"
import { expanded } from "./words.ts"

interface Rest {
  readonly people: ReadonlyMap<string, Somebody>
  readonly note: Note
}

const noMoment = "must be a day (YYYY-MM-DD) or a UTC moment (YYYY-MM-DDThh:mm:ssZ) that exists"
const unknown = "is not among the people of this file"

/** The keys of a step that are about its taking; every other key is a field of its own. */
export const envelopeKeys = ["on", "recorded", "by", "step", "id", "assumed", "note", "fields"] as const
const isEnvelope: ReadonlySet<string> = new Set(envelopeKeys)

/** The step's own fields, and the path they stand on. */
const ownFields = (step: Mapping, path: Path, note: Note): { readonly own: Mapping; readonly at: Path } => {
  const inline = Object.entries(step).filter(([key]) => !isEnvelope.has(key))
  const { fields } = step
  if (fields === undefined) return { own: Object.fromEntries(inline), at: path }
  for (const [key] of inline) note([...path, key], "stands beside `fields`; put it in there", "key")
  if (!isMapping(fields)) note([...path, "fields"], "must be a mapping with the step's own fields")
  return { own: isMapping(fields) ? fields : {}, at: [...path, "fields"] }
}

const readOwn = (step: Mapping, path: Path, { people, note }: Rest): AStep | undefined => {
  const { own, at } = ownFields(step, path, note)
  if (typeof step["step"] !== "string") {
    note([...path, "step"], step["step"] === undefined ? "is missing: which step is it?" : "must be the name of a step")
    return undefined
  }
  const whole = expanded({ ...own, step: step["step"] }, { by: step["by"], children: [], others: [], people })
  for (const { path: inside, person } of inStep(whole)) {
    const isWritten = inside.at(-1) !== "by" || person !== step["by"]
    if (isWritten && isReference(person) && !people.has(person)) note([...at, ...inside], `${person} ${unknown}`)
  }
  const read = Step.read(whole)
  if ("faults" in read) {
    for (const fault of read.faults) {
      const isStep = fault.path.length === 1 && fault.path[0] === "step"
      note([...(isStep ? path : at), ...fault.path], Fault.sentence({ ...fault, path: [] }).replace(/^it /, ""), fault.problem === "not-in-it" ? "key" : undefined)
    }
    return undefined
  }
  for (const problem of broughtIn(read.step, people)) note(path, problem)
  return read.step
}

const readMoment = (value: unknown, path: Path, note: Note): string | undefined => {
  if (Moment.isMoment(value)) return value
  note(path, value === undefined ? "is missing" : noMoment)
  return undefined
}

const readStep = (step: unknown, index: number, rest: Rest): CaseStep | undefined => {
  const { people, note } = rest
  const path: Path = ["steps", index]
  if (!isMapping(step)) {
    note(path, "must be a step: { on, by, step, ... }")
    return undefined
  }
  const { by, id = String(index + 1), assumed } = step
  const at = readMoment(step["on"], [...path, "on"], note)
  const recordedAt = step["recorded"] === undefined ? undefined : readMoment(step["recorded"], [...path, "recorded"], note)
  if (!isReference(by)) note([...path, "by"], by === undefined ? "is missing: who took the step?" : "must be a reference to one of the people")
  else if (!people.has(by)) note([...path, "by"], `${by} ${unknown}`)
  if (!isReference(id)) note([...path, "id"], "must be a reference (1-64 letters, digits and . _ : @ / -); put a number between quotes")
  const isAssumed = assumed === true ? true : assumed === undefined ? undefined : readText(assumed, [...path, "assumed"], note)
  const remark = step["note"] === undefined ? undefined : readText(step["note"], [...path, "note"], note)
  const own = readOwn(step, path, rest)
  if (at === undefined || own === undefined || !isReference(by) || !isReference(id)) return undefined
  return { place: index + 1, id, by, at, recordedAt, step: own, assumed: isAssumed, note: remark }
}

/** Two steps under one name could not be told apart by later ones. */
const noteTwins = (steps: readonly (CaseStep | undefined)[], note: Note): void => {
  const first = new Map<string, number>()
  for (const step of steps) {
    if (step === undefined) continue
    const before = first.get(step.id)
    if (before !== undefined) note(["steps", step.place - 1, "id"], `${step.id} is also the id of step ${before}`)
    else first.set(step.id, step.place)
  }
}

export const readSteps = (value: unknown, people: ReadonlyMap<string, Somebody>, note: Note): readonly CaseStep[] => {
  if (!Array.isArray(value) || value.length === 0) {
    note(["steps"], value === undefined ? "is missing" : "must be a list with at least one step")
    return []
  }
  const steps = value.map((one: unknown, index) => readStep(one, index, { people, note }))
  noteTwins(steps, note)
  return steps.filter((step) => step !== undefined)
}
