/** Rules that belong together, versioned together. A pack is a value; it can only add needs and narrow mandates. */
import type { Mandate } from "./Mandate.ts"
import type { Role } from "./Person.ts"
import type { Rule } from "./Rule.ts"

export interface Pack {
  /** Lower-case letters, digits and dashes. */
  readonly name: string
  readonly version: string
  readonly rules: readonly Rule[]
  /** Narrower holders of a mandate than core allows: what both allow is left. */
  readonly mandates: { readonly [M in Mandate]?: readonly Role[] }
}

export const Pack = {
  define: (pack: Pick<Pack, "name" | "version" | "rules"> & Partial<Pick<Pack, "mandates">>): Pack => ({
    name: pack.name, version: pack.version, rules: pack.rules, mandates: pack.mandates ?? {}
  })
}
