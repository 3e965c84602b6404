import { Field as f } from "../Field.ts"
import { define } from "../StepDefinition.ts"
import { nobody } from "../Scene.ts"
import { Plan } from "../trajectory/plan.ts"
import { changeInForce, setPlan } from "../trajectory/version.ts"

/** One rule of the plan was tried in real life, and held or broke. Rules R37, R38. */
export const PlanRuleTested = define("PlanRuleTested", {
  fields: { rule: f.reference("planRule"), outcome: f.code("held", "broken"), says: f.optional(f.words) },
  moves: { Testing: "Testing", LettingGo: "LettingGo", Closed: "Closed" },
  mandate: "take-part",
  story: [
    "On Friday he came to the door; the neighbour was there within minutes.",
    "A rule that breaks is no failure of the family: the network comes together again."
  ],
  changes: (next, step, { at }) => {
    const trial = { rule: step.rule, outcome: step.outcome, at }
    setPlan(next, changeInForce(next.plan, (version) => ({ ...version, trials: [...version.trials, trial] })))
  },
  sketch: (scene) => {
    const plan = Plan.inForce(scene.trajectory.plan)
    const tried = new Set(plan?.trials.flatMap(({ rule, outcome }) => (outcome === "held" ? [rule] : [])))
    const open = plan?.rules.find(({ rule }) => !tried.has(rule)) ?? plan?.rules[0]
    return { rule: scene.about["planRule"] ?? open?.rule ?? nobody, outcome: "held" }
  }
})
