import { Invariant } from "./Invariant.ts"

export default Invariant.define({
  id: "existing-safety-was-shown-by-someone-while-a-danger-was-there",
  clause: "what-works-beside-worries",
  broken: ({ safetyShown, dangers }) =>
    safetyShown.flatMap(({ id, by, during }) => (by.length > 0 && dangers.some((danger) => danger.id === during) ? [] : [id]))
})
