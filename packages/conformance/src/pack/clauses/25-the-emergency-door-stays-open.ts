import * as Result from "effect/Result"
import { Need, Scene, Step } from "@omringd/core"
import type { StepTag } from "@omringd/core"
import { unless } from "../clause.ts"
import type { PackClause } from "../clause.ts"
import { foundBy, isNeeded } from "../judging.ts"
import type { Looked } from "../Looked.ts"
import type { Turn } from "../wander.ts"

const emergencies = Step.tags.filter((tag) => Step.definition(tag).emergency)

/** The step as someone would take it here; nothing where nobody could. */
const sketched = ({ practice }: Looked, { trajectory, on }: Turn, tag: StepTag): Turn | undefined => {
  const by = Scene.whoCan(trajectory, Step.definition(tag).mandate, practice.holders)
  const read = Step.read({ step: tag, ...Step.definition(tag).sketch(Scene.of(trajectory, {}, by ?? "nobody", on)) })
  return by === undefined || "faults" in read ? undefined : { trajectory, on, by, proposed: read.step }
}

/** What a `must` still finds missing before the same step once it was taken, and no longer when nobody proposes it. */
function* forgotten({ pack, practice }: Looked, taken: Turn): Iterable<string> {
  const waiting = pack.rules.filter(({ strength, before }) => (strength === "must" || strength === "inv") && before.includes(taken.proposed.step))
  if (waiting.length === 0) return
  const owed = new Set(practice.whatNeedsToHappen(taken.trajectory, taken.on).filter(({ due }) => due !== undefined).map((need) => `${need.rule} ${Need.key(need)}`))
  for (const rule of waiting) {
    for (const gap of foundBy(rule, taken)) {
      if (isNeeded(gap, taken.on) && !owed.has(`${rule.id} ${Need.key(gap)}`)) yield `${rule.id}: ${gap.what}, stepped over by ${taken.proposed.step}, is not owed afterwards`
    }
  }
}

export default {
  id: "pack-25",
  sentence: "no need of it closes the emergency door, and what an emergency steps over is owed by a day",
  strength: "required",
  program: unless(function* (looked) {
    for (const [index, turn] of looked.turns().entries()) {
      const emergency = sketched(looked, turn, emergencies[index % emergencies.length] ?? "SafetyJudged")
      if (emergency === undefined) continue
      const { trajectory, proposed, by, on } = emergency
      const answer = looked.practice.takeUnknown(trajectory, proposed, { by, at: on })
      if (Result.isSuccess(answer)) yield* forgotten(looked, { ...emergency, trajectory: answer.success.trajectory })
      else for (const reason of answer.failure.reasons) if (reason.reason === "Unmet") yield `${proposed.step} waits for ${reason.need.what} of ${reason.need.rule}`
    }
  })
} satisfies PackClause
