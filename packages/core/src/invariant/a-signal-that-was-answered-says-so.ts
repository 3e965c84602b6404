import { Invariant } from "./Invariant.ts"

export default Invariant.define({
  id: "a-signal-that-was-answered-says-so",
  clause: "signals-noticed-early",
  broken: ({ phase, signals }) =>
    phase.name === "Answered" && signals.find(({ id }) => id === phase.signal.id)?.answered === undefined ? [phase.signal.id] : []
})
