import { Invariant } from "./Invariant.ts"
import type { Words } from "../Words.ts"

/** Words, or that it was asked and not answered; and the signal a phase speaks of is one that came in. */
export default Invariant.define({
  id: "a-signal-has-its-three-answers",
  clause: "signals-noticed-early",
  broken: ({ phase, signals }) => {
    const isAnswer = (answer: Words | "asked-not-answered") => answer === "asked-not-answered" || answer.text.trim() !== ""
    const half = signals.filter(({ worries, goesWell, mustHappen }) => ![worries, goesWell, mustHappen].every(isAnswer)).map(({ id }) => id)
    const lost = "signal" in phase && !signals.some(({ id }) => id === phase.signal.id) ? [phase.signal.id] : []
    return [...half, ...lost]
  }
})
