/** Who proposes a step and when, as it comes in: read once, so that nothing a caller's getters do can change it or throw. */
import type { Fault } from "../Fault.ts"
import { Moment } from "../Moment.ts"
import { isObject } from "../Reading.ts"
import { isReference } from "../Words.ts"
import type { PersonId } from "../Words.ts"

export interface Envelope {
  readonly by: PersonId
  readonly at: Moment
  readonly recordedAt: Moment | undefined
  readonly id: string | undefined
}

const unreadable: readonly Fault[] = [{ path: ["who"], problem: "unreadable" }]

export const readEnvelope = (who: unknown): Envelope | readonly Fault[] => {
  try {
    if (!isObject(who)) return [{ path: ["who"], problem: "not-an-object", expected: "{ by, at }" }]
    const { by, at, recordedAt, id } = who
    const faults: Fault[] = []
    if (!isReference(by)) faults.push({ path: ["who", "by"], problem: by === undefined ? "missing" : "not-a-reference" })
    if (!Moment.isMoment(at)) faults.push({ path: ["who", "at"], problem: at === undefined ? "missing" : "not-a-moment" })
    if (id !== undefined && !isReference(id)) faults.push({ path: ["who", "id"], problem: "not-a-reference" })
    if (recordedAt !== undefined && !Moment.isMoment(recordedAt)) faults.push({ path: ["who", "recordedAt"], problem: "not-a-moment" })
    return faults.length > 0 ? faults : ({ by, at, recordedAt, id } as Envelope) // each was just looked at
  } catch {
    return unreadable
  }
}

/** What the input calls itself, for the refusal; `?` when it does not say. */
export const nameOf = (input: unknown): string => {
  try {
    const named = isObject(input) ? input["step"] : undefined
    return typeof named === "string" ? named.slice(0, 64) : "?"
  } catch {
    return "?"
  }
}
