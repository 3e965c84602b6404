import { Invariant } from "./Invariant.ts"

/** Danger, goal and scale of that very danger belong together, and there is a way out. */
export default Invariant.define({
  id: "what-must-change-is-settled-in-whole-worry-sets",
  clause: "consultant-sets-what",
  broken: ({ phase, dangers }) => {
    if (!("what" in phase)) return []
    const { worries, withdrawal } = phase.what
    const half = worries.filter(({ danger, goals, scales }) =>
      goals.length === 0 || scales.length === 0 || !dangers.some(({ id }) => id === danger.id) ||
      [...goals, ...scales].some((one) => one.danger !== danger.id))
    const empty = worries.length === 0 ? ["no worry"] : []
    return [...half.map(({ danger }) => danger.id), ...empty, ...(withdrawal.says.text.trim() === "" ? ["no way out"] : [])]
  }
})
