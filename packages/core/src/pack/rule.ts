/** A rule as a practice asks it: a frozen copy, or what is wrong with it. */
import { Phase } from "../Phase.ts"
import type { PhaseName } from "../Phase.ts"
import type { Rule } from "../Rule.ts"
import type { Strength } from "../Need.ts"
import { Step } from "../Step.ts"
import type { StepTag } from "../Step.ts"
import { partNames } from "../Trajectory.ts"
import type { Part } from "../Trajectory.ts"
import { codes, inside, isPlain, listOf, once, unfit } from "./reader.ts"
import type { PackReader } from "./reader.ts"
import { atRule, clauseOf, idOf, saysOf, talesOf } from "./written.ts"

export const stepCode = codes<StepTag>(new Set(Step.tags), "unknown-step")
const phaseCode = codes<PhaseName>(new Set(Phase.names), "unknown-phase")
const partCode = codes<Part>(new Set(partNames), "unknown-part")
const strengthCode = codes<Strength>(new Set(["inv", "must", "should", "ask"]), "unknown-strength")

export const readRule = once((value: unknown, outside: PackReader): Rule | undefined => {
  if (!isPlain(value)) return unfit(outside, "not-a-rule", value)
  const { id, clause, strength, before = [], owed, during, reads, assumed, needs, says, kept, broken } = value
  const reader = atRule(id, outside)
  if (typeof needs !== "function") return unfit(reader, "not-a-rule")
  return Object.freeze({
    id: idOf(id, reader), clause: clauseOf(clause, reader),
    strength: strengthCode(strength, inside(reader, "strength")) ?? "ask",
    before: listOf(reader, "before", before, stepCode),
    owed: owed === true,
    during: during === undefined ? undefined : listOf(reader, "during", during, phaseCode),
    reads: listOf(reader, "reads", reads, partCode),
    assumed: typeof assumed === "string" ? assumed : undefined,
    needs: needs as Rule["needs"], // what it answers is read when it does
    says: saysOf(says, reader), kept: talesOf(kept), broken: talesOf(broken)
  })
})
