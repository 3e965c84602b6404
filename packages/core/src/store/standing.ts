/** What stood open beside a recorded step. */
import { about, check, listFault, listOf, oneOf, reference, text } from "./check.ts"
import type { Checks, Read } from "./check.ts"
import type { Fault } from "../Fault.ts"
import { isObject } from "../Reading.ts"
import type { Open } from "../Taken.ts"
import { isReference } from "../Words.ts"

const standingOpen: Checks = { rule: reference, strength: oneOf("must", "should", "ask"), what: text, about }

export const readOpen = (value: unknown, faults: Fault[]): readonly Open[] => {
  const list = listOf(value)
  if (list === undefined) faults.push({ path: ["open"], ...listFault(value) })
  else if (list.length === 0) faults.push({ path: ["open"], problem: "empty" })
  return Object.freeze((list ?? []).map((entry, index): Open => {
    const path = ["open", index]
    if (!isObject(entry)) {
      faults.push({ path, problem: "not-an-object" })
      return {} as Open // never given out: a fault was noted
    }
    const copy: Read = { ...entry }
    const one: Read = { ...copy, about: isObject(copy["about"]) ? Object.freeze({ ...copy["about"] }) : copy["about"] }
    check(one, standingOpen, ["deviation"], path, faults)
    const { rule, strength, what, about: whom, deviation } = one
    if (Object.hasOwn(one, "deviation") && !isReference(deviation)) faults.push({ path: [...path, "deviation"], problem: "not-a-reference" })
    const read = { rule, strength, what, about: whom }
    return Object.freeze(deviation === undefined ? read : { ...read, deviation }) as Open // each key was just checked
  }))
}
