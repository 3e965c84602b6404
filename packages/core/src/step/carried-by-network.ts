import { Field as f } from "../Field.ts"
import { Phase } from "../Phase.ts"
import { define } from "../StepDefinition.ts"
import type { Misfit } from "../Refusal.ts"
import { Plan } from "../trajectory/plan.ts"
import { hereOnly, informalAndHere } from "../trajectory/member.ts"
import { nobody } from "../Scene.ts"

/** The network carries the plan itself, has a chair, and each child has an adult who stays. Clauses network-carries-the-plan, lasting-adults. */
export const CarriedByNetwork = define("CarriedByNetwork", {
  fields: {
    carriers: f.some(f.reference("person")),
    chair: f.reference("adult"),
    lasting: f.some(f.record({ child: f.reference("child"), adult: f.reference("adult") }))
  },
  moves: { Testing: "LettingGo" },
  mandate: "set-the-what",
  story: [
    "For two months now they did it all themselves; the consultant says it out loud.",
    "Letting go begins, with someone who stays for each child."
  ],
  misfits: (trajectory, step) => {
    const found: Misfit[] = [...informalAndHere(trajectory, step.chair, "chair")]
    for (const person of step.carriers) found.push(...informalAndHere(trajectory, person, "carriers"))
    for (const { adult } of step.lasting) found.push(...informalAndHere(trajectory, adult, "lasting"))
    for (const child of trajectory.children) {
      if (child.letGo === undefined && !step.lasting.some((one) => one.child === child.id)) {
        found.push({ code: "every-child-needs-a-lasting-adult", path: "lasting", about: child.id })
      }
    }
    return found
  },
  changes: (next, step, { at }) => {
    const { carriers, chair, lasting } = step
    next.plan = { ...next.plan, carried: { by: carriers, at } }
    next.functions = { ...next.functions, chair }
    const plan = Plan.inForce(next.plan)
    if (plan === undefined || next.phase.name !== "Testing") return
    const { what } = next.phase
    next.phase = { ...Phase.opening(next.phase), name: "LettingGo", since: at, what, plan, carriers, chair, lasting }
  },
  sketch: (scene) => {
    const { children, lastingAdults, functions } = scene.trajectory
    const isHere = (adult: string) => hereOnly(scene.trajectory, adult, "lasting").length === 0
    const adultOf = (child: string) => lastingAdults.find((one) => one.child === child && isHere(one.adult))?.adult ?? scene.informal
    const lasting = children.filter(({ letGo }) => letGo === undefined).map(({ id }) => ({ child: id, adult: adultOf(id) }))
    const [first = { child: nobody, adult: nobody }, ...others] = lasting
    return { carriers: [scene.informal], chair: functions.chair ?? scene.informal, lasting: [first, ...others] }
  }
})
