/** What exploring says of how it looked, to be said in every language. */
import type { Reduction } from "../Exploration.ts"
import type { leftOut } from "../world/make.ts"

type Name = Reduction["name"]
/** What reductions count, by the keys of `found`. */
type Counted = "facts" | "checks" | "toldAtEveryMoment" | "renamings" | "ordered" | "repeated" | "forgotten" | "rules" | "reads" | "leftOut"

export interface ExploredWords {
  readonly names: { readonly [N in Name]: string }
  readonly because: { readonly [N in Name]: string }
  readonly counted: { readonly [C in Counted]: string }
  readonly oneDay: string
  readonly days: (days: readonly string[]) => string
  /** What holds of every world. */
  readonly always: readonly string[]
  /** Steps that no world can hold, and why. */
  readonly leftOut: { readonly [Tag in keyof typeof leftOut]: string }
}
