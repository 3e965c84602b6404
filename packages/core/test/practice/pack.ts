/** Packs that only a test knows. */
import type { Mandate } from "../../src/Mandate.ts"
import type { Gap } from "../../src/Need.ts"
import { Need } from "../../src/Need.ts"
import { Pack } from "../../src/Pack.ts"
import type { Role } from "../../src/Person.ts"
import type { PhaseName } from "../../src/Phase.ts"
import { Practice } from "../../src/Practice.ts"
import { Rule } from "../../src/Rule.ts"
import { partNames } from "../../src/Trajectory.ts"
import type { Trajectory } from "../../src/Trajectory.ts"
import { voiceless } from "../step/voiceless.ts"

type Written = Pick<Rule, "strength"> & Partial<Pick<Rule,
  "before" | "needs">> & { readonly owed?: true; readonly during?: readonly PhaseName[] }

/** A rule that asks that each child is heard, unless it is written otherwise. */
export const asking = (sentence: string, { needs = unheard, ...written }: Written): Rule => {
  const id = sentence.toLowerCase().replaceAll(" ", "-").slice(0, 60).replace(/-$/u, "")
  return Rule.define({ id, clause: `clause-${id}`.slice(0, 64), reads: partNames, says: voiceless, kept: {}, broken: {}, ...written,
    needs: (view, asked) => needs(view as Trajectory, asked) })
}

export const unheard = ({ children, voices }: Trajectory): readonly Gap[] =>
  children.filter(({ id }) => !voices.some(({ child }) => child === id)).map(({ id }) =>
    Need.of("voice", { child: id }).metBy("ChildHeard", "ChildNotHeard"))

export const packOf = (...rules: readonly Rule[]): Pack => Pack.define({ name: "test", version: "2.1.0", sdk: 1, rules })
export const practiceOf = (...rules: readonly Rule[]): Practice => Practice.of(packOf(...rules))
export const narrowing = (name: string, mandates: { readonly [M in Mandate]?: readonly Role[] }): Pack =>
  Pack.define({ name, version: "1", sdk: 1, rules: [], mandates })
