/** A clause: one sentence that an implementation keeps, and the program that finds out whether it does. */
import type * as Effect from "effect/Effect"
import type { Scope } from "effect/Scope"

/** `required`: everyone keeps it. `optional`: whoever says they can. `untested`: it holds, but no program here can tell. @beta */
export type Strength = "required" | "optional" | "untested"

/** @beta */
interface Said {
  /** Never given to another clause, also when this one is withdrawn. */
  readonly id: string
  /** True of every implementation that passes. */
  readonly sentence: string
}

/** `Ability` is what an implementation can declare, `Subject` what the program is run on. @beta */
export type Clause<Subject, Ability extends string> =
  | (Said & {
      readonly strength: "required"
      readonly program: (subject: Subject) => Effect.Effect<void, unknown, Scope>
    })
  | (Said & {
      readonly strength: "optional"
      /** Looked at when the implementation says that it has all of these. */
      readonly needs: Ability | readonly Ability[]
      readonly program: (subject: Subject) => Effect.Effect<void, unknown, Scope>
    })
  | (Said & {
      readonly strength: "untested"
      /** Why not, and where it is looked at instead. */
      readonly because: string
    })

/** What a clause needs and the implementation does not say it can; empty when the clause is to be looked at. */
export const lacking = <Subject, Ability extends string>(clause: Clause<Subject, Ability>, can: readonly Ability[]): readonly Ability[] => {
  if (clause.strength !== "optional") return []
  const { needs } = clause
  return (typeof needs === "string" ? [needs] : needs).filter((one) => !can.includes(one))
}
