import * as Result from "effect/Result"
import { Need } from "../../../src/Need.ts"
import type { Practice } from "../../../src/Practice.ts"
import type { Reason } from "../../../src/Refusal.ts"
import { isObject } from "../../../src/Reading.ts"
import { Step } from "../../../src/Step.ts"
import type { Trajectory } from "../../../src/Trajectory.ts"
import type { Command } from "../../generators/command.ts"
import { walk } from "../../generators/journey.ts"
import type { Visit } from "../../generators/journey.ts"
import { sketched } from "../../generators/road.ts"

/** What stays the same about a reason when more rules are in force: not who is left to hold a mandate or to meet a need. */
const essence = (reason: Reason): string => {
  switch (reason.reason) {
    case "Unmet": return `${reason.need.rule} ${reason.need.strength} ${Need.key(reason.need)}`
    case "OtherMandate": return `${reason.reason} ${reason.mandate} ${reason.role}`
    default: return JSON.stringify(reason)
  }
}
const needKey = (need: Need): string => `${need.rule} ${need.strength} ${Need.key(need)} ${need.due ?? ""} ${need.state}`
const lacking = (few: readonly string[], many: readonly string[]) => few.filter((one) => !many.includes(one))

/** Where a pack could make a difference: each step that one of its rules comes before, and each of its rules set aside. */
const atTheEnd = (larger: Practice, end: Trajectory): readonly Pick<Visit, "before" | "proposal">[] => {
  const gated = [...new Set(larger.rules.flatMap(({ before }) => before))].map((tag) => sketched(larger, end, tag, {}, "2026-08-01"))
  const aside = larger.rules.map(({ id }) => sketched(larger, end, "Deviated", { rule: id }, "2026-08-01"))
  return [...gated, ...aside].map((proposal) => ({ before: end, proposal }))
}

/** Judged also where packs do not fit, by those that do. */
const isEmergency = (step: unknown): boolean => {
  const tag = isObject(step) ? step["step"] : undefined
  return typeof tag === "string" && Step.isTag(tag) && Step.definition(tag).emergency
}

/**
 * `larger` is `smaller` with packs added. What the smaller refuses the larger refuses, for at least the same reasons; what needs to
 * happen under the smaller needs to happen under the larger. Looked at wherever either of them can come. Packs that together leave
 * nobody to hold a mandate do not fit: then all but an
 * emergency is refused, and the rules and mandates of the one that does not fit are not asked.
 */
export const addingAPackOnlyAdds = (smaller: Practice, larger: Practice) => (commands: readonly Command[]): void => {
  for (const travelled of [smaller, larger]) {
    const { visits, end } = walk(travelled, commands)
    for (const { before, proposal } of [...visits, ...atTheEnd(larger, end)]) {
      const less = smaller.takeUnknown(before, proposal.step, proposal.who)
      const more = larger.takeUnknown(before, proposal.step, proposal.who)
      if (Result.isFailure(less)) {
        if (larger.problems.length > 0 && isEmergency(proposal.step)) continue
        if (Result.isSuccess(more)) throw new Error(`possible only with the pack: ${JSON.stringify(less.failure.reasons)}`)
        if (larger.problems.length > 0) continue
        const gone = lacking(less.failure.reasons.map(essence), more.failure.reasons.map(essence))
        if (gone.length > 0) throw new Error(`no longer a reason with the pack: ${gone.join()}`)
      }
      if (larger.problems.length > 0) continue
      const at = "2026-08-01"
      const gone = lacking(smaller.whatNeedsToHappen(before, at).map(needKey), larger.whatNeedsToHappen(before, at).map(needKey))
      if (gone.length > 0) throw new Error(`no longer needed with the pack: ${gone.join()}`)
    }
  }
}
