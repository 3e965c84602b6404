import { Invariant } from "./Invariant.ts"
import { isObject } from "../Reading.ts"

/**
 * It can be taken out as entered in error, never told otherwise. And a correction puts the same kind of step in the place of what was
 * recorded, never of another correction.
 */
export default Invariant.define({
  id: "an-opinion-is-answered-never-edited",
  clause: "judgements-do-not-stick",
  broken: ({ history }) =>
    [...history].flatMap(({ id, step }) => {
      if (step.step !== "StepCorrected") return []
      const original = history.get(step.corrects)?.step
      if (original === undefined || original.step === "StepCorrected") return [id]
      if (step.instead === undefined) return []
      const isOpinion = Object.values(original).some((field) => isObject(field) && field["kind"] === "opinion")
      return isOpinion || step.instead.step !== original.step ? [id] : []
    })
})
