import { Field as f } from "../Field.ts"
import { define, onEveryChild, started } from "../StepDefinition.ts"
import type { Misfit } from "../Refusal.ts"

/**
 * Someone is no longer in it. The holder of the mandate leaves to a successor, and while letting go another chair is
 * named first. A parent is never shut out without a
 * reason in words and an end (clause parents-worth-working-with).
 */
export const PersonLeft = define("PersonLeft", {
  fields: {
    person: f.reference("adult"),
    because: f.code("own-wish", "other-work", "moved", "safety", "died", "other"),
    successor: f.optional(f.reference("adult")),
    says: f.optional(f.words),
    until: f.optional(f.day)
  },
  moves: started,
  mandate: "take-part",
  story: [
    "The consultant takes other work and names who follows.",
    "A coordinator who leaves, leaves the place open; the mandate is never left open."
  ],
  misfits: (trajectory, step, by) => {
    const found: Misfit[] = []
    const { phase, people } = trajectory
    const leaver = people.find(({ id }) => id === step.person)
    if (leaver?.until !== undefined) found.push({ code: "already-so", path: "person", about: step.person })
    const holds = "holder" in phase && phase.holder === step.person
    const follows = people.some(({ id, role, until }) => id === step.successor && id !== step.person && role === "consultant" && until === undefined)
    if (holds && !follows) found.push({ code: "needs-a-successor", path: "successor", about: step.person })
    const isShutOut = step.because === "safety" || (by !== step.person && (step.because === "other" || step.because === "other-work"))
    if (leaver?.role === "parent" && isShutOut) {
      for (const path of ["says", "until"] as const) {
        if (step[path] === undefined) found.push({ code: "a-parent-is-not-shut-out", path, about: step.person })
      }
    }
    if (phase.name === "LettingGo" && phase.chair === step.person) found.push({ code: "needs-a-successor", path: "person", about: step.person })
    return found
  },
  changes: (next, step, { at }) => {
    const { person, successor } = step
    next.people = next.people.map((one) => (one.id === person ? { ...one, until: at } : one))
    const { coordinator, chair, spokespersons } = next.functions
    next.functions = {
      ...next.functions,
      coordinator: coordinator === person ? undefined : coordinator,
      chair: chair === person ? undefined : chair,
      spokespersons: spokespersons.filter((one) => one.person !== person)
    }
    const { phase } = next
    if (successor !== undefined && "holder" in phase && phase.holder === person) {
      next.phase = { ...phase, holder: successor }
    }
  },
  /** A change of worker; that one of their own people left they know themselves. */
  weighs: (trajectory, { person }) =>
    trajectory.people.some(({ id, role }) => id === person && (role === "consultant" || role === "care-worker")) ? onEveryChild(trajectory) : [],
  sketch: (scene) => {
    const { phase, people } = scene.trajectory
    const holder = "holder" in phase ? phase.holder : undefined
    const leaver = scene.about["person"] ?? people.findLast(({ id, until }) => until === undefined && id !== holder)?.id ?? scene.person
    return { person: leaver, because: "moved" }
  }
})
