import { Field as f } from "../Field.ts"
import { Phase } from "../Phase.ts"
import type { Opened } from "../Phase.ts"
import type { Child } from "../Person.ts"
import { define, open } from "../StepDefinition.ts"
import type { Trajectory } from "../Trajectory.ts"

const withChild = (children: Opened["children"], child: string): Opened["children"] => (children.includes(child) ? children : [...children, child])

/** The child of whom only the birthday can be told: one that is here, and once the services have left any that was. */
const known = ({ children, phase }: Pick<Trajectory, "children" | "phase">, child: string): Child | undefined =>
  children.find(({ id, letGo }) => id === child && (letGo === undefined || phase.name === "Closed"))

/**
 * A child of the family comes into the trajectory, or comes back to it after it was let go. Siblings come and go one by one. Of a child that is
 * in it already, as one that a signal brought, it tells the birthday once that is known, and nothing else: how long its file is kept hangs on it.
 */
export const ChildJoined = define("ChildJoined", {
  fields: {
    child: f.reference("anyone"),
    /** Whether it can speak for itself (clause voice-by-another). */
    speaks: f.code("own", "another"),
    born: f.optional(f.day)
  },
  moves: { ...open, NotStarted: "NotStarted", Signalled: "Signalled", Answered: "Answered", Closed: "Closed" },
  mandate: "work-with-the-family",
  story: [
    "A baby brother is born and is part of it from now on.",
    "Everything that is promised to a child is now promised to him too."
  ],
  misfits: (trajectory, step) => {
    const { child: about, speaks, born } = step
    const told = known(trajectory, about)
    if (told === undefined) {
      if (trajectory.people.some(({ id }) => id === about)) return [{ code: "already-so", path: "child", about }]
      return trajectory.phase.name === "Closed" ? [{ code: "services-have-left", path: "child", about }] : []
    }
    if (born === undefined || told.born !== undefined) return [{ code: "already-so", path: "child", about }]
    return speaks === told.speaks ? [] : [{ code: "already-so", path: "speaks", about }]
  },
  introduces: (step) => [{ id: step.child, role: "child" }],
  changes: (next, step, { at }) => {
    const { child: id, speaks, born } = step
    const told = known(next, id)
    if (told !== undefined) {
      next.children = next.children.map((child) => (child === told ? { ...child, born } : child))
      return
    }
    const before = next.children.find((child) => child.id === id)
    next.children = [...next.children.filter((child) => child !== before), { id, speaks, born: born ?? before?.born, since: at }]
    if (Phase.isOpen(next.phase)) next.phase = { ...next.phase, children: withChild(next.phase.children, id) }
  },
  sketch: (scene) => ({ child: scene.about["child"] ?? scene.fresh("person"), speaks: "own" })
})
