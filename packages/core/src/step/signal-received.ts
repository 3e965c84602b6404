import { Field as f } from "../Field.ts"
import { roles } from "../Person.ts"
import type { Child } from "../Person.ts"
import { Phase } from "../Phase.ts"
import { define, started } from "../StepDefinition.ts"
import type { Misfit } from "../Refusal.ts"

const answer = f.either(f.words, f.code("asked-not-answered"))

/**
 * Someone tells the services that there is a worry. Several signals about one family are kept together. A child that tells
 * of itself is in it from then on, like those it is about. Rule R2.
 */
export const SignalReceived = define("SignalReceived", {
  fields: {
    signal: f.fresh("signal"),
    from: f.reference("anyone"),
    as: f.code(...roles),
    children: f.list(f.record({ child: f.reference("anyone"), speaks: f.code("own", "another") })),
    worries: answer,
    goesWell: answer,
    mustHappen: answer
  },
  moves: { ...started, NotStarted: "Signalled", Answered: "Signalled" },
  mandate: "raise-a-signal",
  story: [
    "A teacher calls: what worries her, what goes well, what must happen.",
    "The signal stands, even when one of the three was asked and not answered."
  ],
  introduces: (step) => [
    { id: step.from, role: step.as },
    ...step.children.map(({ child }) => ({ id: child, role: "child" as const }))
  ],
  misfits: (trajectory, step) => {
    const { from, as, children } = step
    const isChild = (id: string) => trajectory.children.some((child) => child.id === id) || children.some(({ child }) => child === id)
    const isAdult = (id: string) => trajectory.people.some((person) => person.id === id) || (id === from && as !== "child")
    const found: Misfit[] = (as === "child" ? isAdult(from) : isChild(from)) ? [{ code: "already-so", path: "as", about: from }] : []
    children.forEach(({ child }, index) => {
      const isTwice = children.findIndex((one) => one.child === child) !== index
      if (isTwice || isAdult(child)) found.push({ code: "already-so", path: `children[${index}].child`, about: child })
    })
    return found
  },
  changes: (next, step, { at }) => {
    const { from, as } = step
    const itself = as === "child" && !step.children.some(({ child }) => child === from) ? [{ child: from, speaks: "own" as const }] : []
    const fresh = [...itself, ...step.children].filter(({ child }) => !next.children.some(({ id }) => id === child))
    if (fresh.length > 0) {
      next.children = [...next.children, ...fresh.map(({ child, speaks }): Child => ({ id: child, speaks, since: at }))]
      if (Phase.isOpen(next.phase)) next.phase = { ...next.phase, children: [...next.phase.children, ...fresh.map(({ child }) => child)] }
    }
    if (as !== "child" && !next.people.some(({ id }) => id === from)) {
      next.people = [...next.people, { id: from, role: as, since: at }]
    }
    const signal = { id: step.signal, from, at, worries: step.worries, goesWell: step.goesWell, mustHappen: step.mustHappen }
    next.signals = [...next.signals, signal]
    if (next.phase.name === "NotStarted" || next.phase.name === "Answered") next.phase = { name: "Signalled", since: at, signal }
  },
  sketch: (scene) => ({
    signal: scene.fresh("signal"), from: scene.by, as: scene.trajectory.people.find(({ id }) => id === scene.by)?.role ?? "referrer",
    children: [], worries: scene.words, goesWell: "asked-not-answered", mustHappen: "asked-not-answered"
  })
})
