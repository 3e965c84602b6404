import { Field as f } from "../Field.ts"
import { Phase } from "../Phase.ts"
import type { EndReason } from "../Phase.ts"
import { define, onEveryChild } from "../StepDefinition.ts"
import type { Misfit } from "../Refusal.ts"
import { nonEmpty } from "../Scene.ts"
import { hereOnly, informalAndHere } from "../trajectory/member.ts"
import { Plan } from "../trajectory/plan.ts"

/** The services leave; for good only once letting go has begun, or early because of something that happened. The plan does not end with it: it names who carries it on. Clause plan-outlives-services. */
export const InvolvementEnded = define("InvolvementEnded", {
  fields: {
    because: f.code("let-go", "moved", "of-age", "court-ended", "no-return", "not-needed"),
    told: f.some(f.reference("person")),
    carriedBy: f.list(f.reference("person")),
    says: f.words
  },
  moves: { Exploring: "Closed", Planning: "Closed", Testing: "Closed", LettingGo: "Closed" },
  mandate: "hold-the-public-mandate",
  story: [
    "The last visit: they look back, and say who calls whom from now on.",
    "Involvement has ended. The plan has not."
  ],
  misfits: (trajectory, step) => {
    const found: Misfit[] = []
    const hasPlan = Plan.inForce(trajectory.plan) !== undefined
    const isLettingGo = step.because === "let-go" || (step.because === "not-needed" && hasPlan)
    if (isLettingGo && trajectory.phase.name !== "LettingGo") found.push({ code: "let-go-comes-after-letting-go", path: "because" })
    if (hasPlan && step.carriedBy.length === 0) found.push({ code: "plan-needs-a-carrier", path: "carriedBy" })
    const carries = isLettingGo ? informalAndHere : hereOnly
    for (const person of step.carriedBy) found.push(...carries(trajectory, person, "carriedBy"))
    return found
  },
  changes: (next, step, { at }) => {
    if (!Phase.isOpen(next.phase)) return
    next.phase = { ...Phase.opening(next.phase), name: "Closed", since: at, because: step.because, told: step.told, carriers: step.carriedBy }
  },
  weighs: onEveryChild,
  sketch: (scene) => {
    const { phase } = scene.trajectory
    const because: EndReason = phase.name === "LettingGo" ? "let-go" : "moved"
    const told = scene.everyone
    if (phase.name !== "LettingGo") return { because, told, carriedBy: [scene.person], says: scene.words }
    const carriers = phase.carriers.filter((person) => hereOnly(scene.trajectory, person, "carriedBy").length === 0)
    return { because, told, carriedBy: nonEmpty(carriers, scene.informal), says: scene.words }
  }
})
