import { Invariant } from "./Invariant.ts"
import { isKnown } from "./people.ts"

/** A value from 0 to 10 of a danger that is known, and what 0 and 10 mean in the words of whoever gave it. */
export default Invariant.define({
  id: "a-scale-value-has-its-rater-and-the-raters-own-anchors",
  clause: "shared-language",
  broken: (trajectory) =>
    trajectory.scales.flatMap(({ danger, rater, value, zero, ten }) => {
      const isValue = Number.isInteger(value) && value >= 0 && value <= 10
      const isOwn = [zero, ten].every((anchor) => anchor.by === rater && anchor.text.trim() !== "")
      const isOf = isKnown(trajectory, rater) && trajectory.dangers.some(({ id }) => id === danger)
      return isValue && isOwn && isOf ? [] : [`${danger} ${rater}`]
    })
})
