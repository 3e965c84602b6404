/** Whom a pack lets hold a mandate: roles there are, and at least one that the core allows. */
import { Mandate } from "../Mandate.ts"
import type { Pack } from "../Pack.ts"
import { roles } from "../Person.ts"
import type { Role } from "../Person.ts"
import { codes, inside, isPlain, listOf, unfit } from "./reader.ts"
import type { PackReader } from "./reader.ts"

const mandateCode = codes<Mandate>(new Set(Mandate.all), "unknown-mandate")
const roleCode = codes<Role>(new Set(roles), "unknown-role")

export const readMandates = (value: unknown, outside: PackReader): Pack["mandates"] => {
  const reader = inside(outside, "mandates")
  if (!isPlain(value)) return unfit(reader, "not-a-list") ?? {}
  const read = Object.keys(value).flatMap((name): readonly (readonly [Mandate, readonly Role[]])[] => {
    const allowed = value[name]
    const mandate = mandateCode(name, inside(reader, name))
    if (mandate === undefined || allowed === undefined) return []
    return [[mandate, listOf(reader, name, allowed, roleCode)]]
  })
  return Object.freeze(Object.fromEntries(read))
}
