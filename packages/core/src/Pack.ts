/** Rules that belong together, versioned together. A pack is a value; it can only add needs and notices, and narrow mandates. */
import type { Keeps } from "./Keeping.ts"
import type { Mandate } from "./Mandate.ts"
import type { NoticeRule } from "./NoticeRule.ts"
import type { Role } from "./Person.ts"
import type { Rule } from "./Rule.ts"

/** @public */
export interface Pack {
  /** Lower-case letters, digits and dashes. */
  readonly name: string
  readonly version: string
  readonly rules: readonly Rule[]
  /** Narrower holders of a mandate than core allows: what both allow is left. */
  readonly mandates: { readonly [M in Mandate]?: readonly Role[] }
  /** Who is told what, and when. */
  readonly notices?: readonly NoticeRule[]
  /** Until when a trajectory is kept, where the pack is of a place whose law says so. */
  readonly keeps?: Keeps
}

/** @public */
export const Pack = {
  define: ({ mandates = {}, ...pack }: Omit<Pack, "mandates"> & Partial<Pick<Pack, "mandates">>): Pack => ({ ...pack, mandates })
}
