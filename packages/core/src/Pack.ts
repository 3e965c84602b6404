/** Rules that belong together, versioned together. A pack is a value; it can only add needs and notices, and narrow mandates. */
import type { Keeps } from "./Keeping.ts"
import type { Mandate } from "./Mandate.ts"
import type { NoticeRule } from "./NoticeRule.ts"
import type { Role } from "./Person.ts"
import type { Rule } from "./Rule.ts"

/**
 * The SDKs that this core speaks: the forms in which a pack is asked and answers. A number is added when a pack that was written for the
 * one before could no longer be asked as it was written; a new step, part or language adds none.
 *
 * @public
 */
export const sdks = [1] as const
/** @public */
export type Sdk = (typeof sdks)[number]

/** @public */
export interface Pack {
  /** Lower-case letters, digits and dashes; at most 64. */
  readonly name: string
  /** Letters, digits and `. + -`; at most 32. */
  readonly version: string
  /** For which SDK it was written. A practice asks no pack that was written for one its core does not speak. */
  readonly sdk: Sdk
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
  /** What is wrong with a pack is said by the practice it is given to: see `Practice.of` and `Practice.build`. */
  define: ({ mandates = {}, ...pack }: Omit<Pack, "mandates"> & Partial<Pick<Pack, "mandates">>): Pack => Object.freeze({ ...pack, mandates })
}
