/** What stood open beside a recorded step. */
import { about, check, isText, listFault, listOf, oneOf, reference, text } from "./check.ts"
import type { Checks, Read } from "./check.ts"
import type { Fault } from "../Fault.ts"
import { isObject } from "../Reading.ts"
import type { Open } from "../Taken.ts"
import { isReference } from "../Words.ts"

const standingOpen: Checks = { rule: reference, strength: oneOf("must", "should", "ask"), what: text, about }

/** Whether what stands open, and about whom, can be written down and read back. */
export const isOpen = ({ what, about: whom }: Pick<Open, "what" | "about">): boolean => isText(what) && about(whom) === undefined

const inOrder = (names: Read): Read => Object.freeze(Object.fromEntries(Object.keys(names).toSorted().map((name) => [name, names[name]])))

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
    const one: Read = { ...copy, about: isObject(copy["about"]) ? inOrder({ ...copy["about"] }) : copy["about"] }
    check(one, standingOpen, ["deviation"], path, faults)
    const { rule, strength, what, about: whom, deviation } = one
    if (Object.hasOwn(one, "deviation") && !isReference(deviation)) faults.push({ path: [...path, "deviation"], problem: "not-a-reference" })
    return Object.freeze({ about: whom, ...(deviation === undefined ? {} : { deviation }), rule, strength, what }) as Open // each key was just checked
  }))
}
