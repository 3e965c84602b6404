import { Field as f } from "../Field.ts"
import { define, started } from "../StepDefinition.ts"

/** The one who raised a signal gets an answer. Clauses signals-noticed-early, work-downwards. */
export const SignalAnswered = define("SignalAnswered", {
  fields: {
    signal: f.reference("signal"),
    answer: f.code("advice", "support-nearby", "referred-on", "nothing-needed", "taken-up"),
    /** Lighter offers nearby that were considered, from the partner directory. */
    offers: f.list(f.reference("offer")),
    says: f.optional(f.words)
  },
  moves: { ...started, Signalled: "Answered" },
  mandate: "hold-the-public-mandate",
  story: [
    "The consultant calls the teacher back: support at the school will do for now.",
    "The signal is answered and kept; a next one is seen beside it."
  ],
  misfits: (trajectory, step) =>
    trajectory.signals.some(({ id, answered }) => id === step.signal && answered !== undefined)
      ? [{ code: "already-so", path: "signal", about: step.signal }]
      : [],
  changes: (next, step, { at }) => {
    next.signals = next.signals.map((signal) => (signal.id === step.signal ? { ...signal, answered: at } : signal))
    const signal = next.signals.find(({ id }) => id === step.signal)
    if (next.phase.name === "Signalled" && signal !== undefined) next.phase = { name: "Answered", since: at, signal, answer: step.answer }
  },
  sketch: (scene) => ({
    signal: scene.latest("signal", scene.trajectory.signals.filter(({ answered }) => answered === undefined)),
    answer: "support-nearby",
    offers: []
  })
})
