import { Invariant } from "./Invariant.ts"

/** Numbered from 1 to the version, each under its own reference, and recorded in that order. */
export default Invariant.define({
  id: "the-history-counts-without-gaps",
  clause: "from-signal-to-letting-go",
  broken: ({ id: trajectory, version, history }) => {
    const steps = [...history]
    const out = steps.filter((taken, index) =>
      taken.number !== index + 1 || taken.trajectory !== trajectory || history.get(taken.id) !== taken || history.at(taken.number) !== taken ||
      taken.recordedAt.slice(0, 10) < (steps[index - 1]?.recordedAt ?? "").slice(0, 10))
    return [...out.map(({ id }) => id), ...(version === history.length && version === steps.length ? [] : ["version"])]
  }
})
