/** A taken step as text: how it is kept, and how it is read back without trusting what lies there. Never throws. */
import type { Fault } from "./Fault.ts"
import { Moment } from "./Moment.ts"
import { isObject } from "./Reading.ts"
import { Step } from "./Step.ts"
import { check, isMandate, isText, listFault, listOf, mandate, moment, oneOf, ordinal, reference } from "./store/check.ts"
import type { Checks, Read } from "./store/check.ts"
import { readOpen } from "./store/standing.ts"
import type { Taken } from "./Taken.ts"
import { isReference } from "./Words.ts"

export type Reading = { readonly taken: Taken } | { readonly faults: readonly Fault[] }

/** Where a step is kept; what it says of itself has to agree. */
export interface Place {
  readonly trajectory: string
  readonly number: number
  readonly id?: string
}

const envelope: Checks = {
  id: reference, trajectory: reference, number: ordinal, by: reference, under: mandate, at: moment, recordedAt: moment, schema: oneOf(1)
}
const disagreements = (value: Read, place: Place, faults: Fault[]): void => {
  for (const key of ["trajectory", "number", "id"] as const) {
    const kept = place[key]
    if (kept !== undefined && value[key] !== kept) faults.push({ path: [key], problem: "not-one-of", expected: String(kept) })
  }
}

/** Whether the envelope is as it should be, asked in the cheapest way; when it is not, {@link faultsIn} says what is wrong. */
const isRight = (value: Read, packs: readonly unknown[] | undefined): boolean => {
  const { id, trajectory, number, by, under, at, recordedAt, schema } = value
  return isReference(id) && isReference(trajectory) && typeof number === "number" && Number.isSafeInteger(number) && number >= 1 && schema === 1 &&
    isReference(by) && isMandate(under) && Moment.isMoment(at) && Moment.isMoment(recordedAt) && !Moment.isBefore(recordedAt, at) &&
    packs !== undefined && packs.every(isText) && Object.hasOwn(value, "step") && Object.keys(value).length === (Object.hasOwn(value, "open") ? 11 : 10)
}

const faultsIn = (value: Read, packs: readonly unknown[] | undefined): Fault[] => {
  const faults: Fault[] = []
  check(value, envelope, ["step", "packs", "open"], [], faults)
  const { at, recordedAt } = value
  if (packs === undefined) faults.push({ path: ["packs"], ...listFault(value["packs"]) })
  packs?.forEach((pack, index) => { if (!isText(pack)) faults.push({ path: ["packs", index], problem: "not-text" }) })
  if (Moment.isMoment(at) && Moment.isMoment(recordedAt) && Moment.isBefore(recordedAt, at)) faults.push({ path: ["recordedAt"], problem: "out-of-range", expected: `not before ${at}` })
  return faults
}

const readEnvelope = (input: Read, place: Place | undefined): Reading => {
  const value: Read = { ...input } // each key is looked at once
  const packs = listOf(value["packs"])
  const faults = isRight(value, packs) ? [] : faultsIn(value, packs)
  if (place !== undefined) disagreements(value, place, faults)
  const found = Step.read(value["step"])
  if ("faults" in found) for (const fault of found.faults) faults.push({ ...fault, path: ["step", ...fault.path] })
  const open = Object.hasOwn(value, "open") ? readOpen(value["open"], faults) : undefined
  if (faults.length > 0 || "faults" in found) return { faults }
  const { id, trajectory, number, by, under, at, recordedAt } = value
  const read = {
    id, trajectory, number, step: found.step, by, under, at, recordedAt,
    packs: Object.freeze(packs), schema: 1, ...(open === undefined ? {} : { open })
  }
  return { taken: Object.freeze(read) as Taken } // every key was just checked
}

const parsed = (text: string): unknown => {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

export const Recorded = {
  /** Reads text, or a value that nobody has looked at, as a taken step: a frozen copy of exactly what a step holds, or every fault. */
  read: (input: unknown, place?: Place): Reading => {
    try {
      const value = typeof input === "string" ? parsed(input) : input
      if (isObject(value)) return readEnvelope(value, place)
    } catch {} // a getter or proxy of the caller's threw
    return { faults: [{ path: [], problem: "unreadable" }] }
  },
  /** The text of a step that was taken or read. What `read` takes from it is the same step. */
  write: (taken: Taken): string => JSON.stringify(taken)
}
