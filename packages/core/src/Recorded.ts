/** A taken step as text: how it is kept, and how it is read back without trusting what lies there. Never throws. */
import { Canonical } from "./Canonical.ts"
import type { Fault } from "./Fault.ts"
import { Moment } from "./Moment.ts"
import { isObject } from "./Reading.ts"
import { Step } from "./Step.ts"
import { check, isMandate, isText, listFault, listOf, mandate, moment, oneOf, ordinal, reference } from "./store/check.ts"
import type { Checks, Read } from "./store/check.ts"
import { readOpen } from "./store/standing.ts"
import type { Taken } from "./Taken.ts"
import { Upcaster } from "./Upcaster.ts"
import { schemaVersion, upcasters } from "./upcasters.ts"
import { isReference } from "./Words.ts"

/** @public */
export type Reading = { readonly taken: Taken } | { readonly faults: readonly Fault[] }

/** Where a step is kept; what it says of itself has to agree. @public */
export interface Place {
  readonly trajectory: string
  readonly number: number
  readonly id?: string
}

const envelope: Checks = {
  id: reference, trajectory: reference, number: ordinal, by: reference, under: mandate, at: moment, recordedAt: moment
}
const disagreements = (value: Read, place: Place, faults: Fault[]): void => {
  for (const key of ["trajectory", "number", "id"] as const) {
    const kept = place[key]
    if (kept !== undefined && value[key] !== kept) faults.push({ path: [key], problem: "not-one-of", expected: String(kept) })
  }
}

/** Whether the envelope is as it should be, asked in the cheapest way; when it is not, {@link faultsIn} says what is wrong. */
const isRight = (value: Read, packs: readonly unknown[] | undefined, version: number): boolean => {
  const { id, trajectory, number, by, under, at, recordedAt, schema } = value
  return isReference(id) && isReference(trajectory) && typeof number === "number" && Number.isSafeInteger(number) && number >= 1 && schema === version &&
    isReference(by) && isMandate(under) && Moment.isMoment(at) && Moment.isMoment(recordedAt) && !Moment.isBefore(recordedAt, at) &&
    packs !== undefined && packs.every(isText) && Object.hasOwn(value, "step") && Object.keys(value).length === (Object.hasOwn(value, "open") ? 11 : 10)
}

const faultsIn = (value: Read, packs: readonly unknown[] | undefined, version: number): Fault[] => {
  const faults: Fault[] = []
  check(value, { ...envelope, schema: oneOf(version) }, ["step", "packs", "open"], [], faults)
  const { at, recordedAt } = value
  if (packs === undefined) faults.push({ path: ["packs"], ...listFault(value["packs"]) })
  packs?.forEach((pack, index) => { if (!isText(pack)) faults.push({ path: ["packs", index], problem: "not-text" }) })
  if (Moment.isMoment(at) && Moment.isMoment(recordedAt) && Moment.isBefore(recordedAt, at)) faults.push({ path: ["recordedAt"], problem: "out-of-range", expected: `not before ${at}` })
  return faults
}

const readEnvelope = (value: Read, place: Place | undefined, version: number): Reading => {
  const packs = listOf(value["packs"])
  const faults = isRight(value, packs, version) ? [] : faultsIn(value, packs, version)
  if (place !== undefined) disagreements(value, place, faults)
  const found = Step.read(value["step"])
  if ("faults" in found) for (const fault of found.faults) faults.push({ ...fault, path: ["step", ...fault.path] })
  const open = Object.hasOwn(value, "open") ? readOpen(value["open"], faults) : undefined
  if (faults.length > 0 || "faults" in found) return { faults }
  const { id, trajectory, number, by, under, at, recordedAt } = value
  const read = { // in the order of canonical JSON, so that it is written as it stands
    at, by, id, number, ...(open === undefined ? {} : { open }),
    packs: Object.freeze(packs), recordedAt, schema: version, step: found.step, trajectory, under
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

const unreadable: Reading = { faults: [{ path: [], problem: "unreadable" }] }
const notAsWritten: Reading = { faults: [{ path: [], problem: "not-as-written" }] }

/** @public */
const write = (taken: Taken): string => JSON.stringify(taken)

/** Reads and writes steps of the newest version that these upcasters lead to, and reads every older one. @public */
const through = (chain: readonly Upcaster[]) => {
  const upcasters = [...chain]
  const version = upcasters.length + 1
  const readValue = (value: unknown, place: Place | undefined): Reading => {
    if (!isObject(value)) return unreadable
    const raised = Upcaster.raise(upcasters, { ...value }) // each key is looked at once
    return "faults" in raised ? raised : readEnvelope(raised.recorded, place, version)
  }
  const read = (input: unknown, place?: Place): Reading => {
    try {
      return readValue(typeof input === "string" ? parsed(input) : input, place)
    } catch {
      return unreadable // a getter or proxy of the caller's threw
    }
  }
  const keptAs = (text: string, place: Place): Reading => {
    const value = parsed(text)
    const reading = readValue(value, place)
    if ("faults" in reading) return reading
    const isOurs = isObject(value) && value["schema"] === version
    const written = isOurs ? write(reading.taken) : Canonical.write(parsed(text)) // anew: an upcaster may have written into it
    return written === text ? reading : notAsWritten
  }
  const kept = (text: unknown, place: Place): Reading => {
    try {
      return typeof text === "string" ? keptAs(text, place) : unreadable
    } catch {
      return unreadable // deeper than can be followed
    }
  }
  return {
    /** Reads text, or a value that nobody has looked at, as a taken step: a frozen copy of exactly what a step holds, or every fault. */
    read,
    /** Reads text from where it is kept. What `write` would not have written, be it by a space, is not read. */
    kept,
    /** The canonical text (RFC 8785) of a step that was taken or read. What `read` takes from it is the same step. */
    write
  }
}

/** @public */
export const Recorded = { ...through(upcasters), through, version: schemaVersion }
