import { Field as f } from "../Field.ts"
import { Phase } from "../Phase.ts"
import type { Opened } from "../Phase.ts"
import { define, open } from "../StepDefinition.ts"

const withChild = (children: Opened["children"], child: string): Opened["children"] => (children.includes(child) ? children : [...children, child])

/** A child of the family comes into the trajectory, or comes back to it after it was let go. Siblings come and go one by one. */
export const ChildJoined = define("ChildJoined", {
  fields: {
    child: f.reference("anyone"),
    /** Whether it can speak for itself (clause voice-by-another). */
    speaks: f.code("own", "another"),
    born: f.optional(f.day)
  },
  moves: { ...open, NotStarted: "NotStarted", Signalled: "Signalled", Answered: "Answered" },
  mandate: "work-with-the-family",
  story: [
    "A baby brother is born and is part of it from now on.",
    "Everything that is promised to a child is now promised to him too."
  ],
  misfits: (trajectory, step) => {
    const isHere = trajectory.children.some(({ id, letGo }) => id === step.child && letGo === undefined)
    const isAdult = trajectory.people.some(({ id }) => id === step.child)
    return isHere || isAdult ? [{ code: "already-so", path: "child", about: step.child }] : []
  },
  introduces: (step) => [{ id: step.child, role: "child" }],
  changes: (next, step, { at }) => {
    next.children = [...next.children.filter(({ id }) => id !== step.child), { id: step.child, speaks: step.speaks, born: step.born, since: at }]
    if (Phase.isOpen(next.phase)) next.phase = { ...next.phase, children: withChild(next.phase.children, step.child) }
  },
  sketch: (scene) => ({ child: scene.about["child"] ?? scene.fresh("person"), speaks: "own" })
})
