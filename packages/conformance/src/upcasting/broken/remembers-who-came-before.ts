import { withSecond } from "../broken.ts"
import type { BrokenPast } from "../broken.ts"
import { isObject } from "../Past.ts"

export default {
  name: "remembers which number came before",
  caughtBy: ["upcasting-07"],
  breaks: (good) => {
    let before = 0
    return withSecond(({ up }) => (recorded) => {
      const raised = up(recorded)
      const { step, number } = raised
      const isBackwards = before === Number(number) + 1
      before = Number(number)
      return isBackwards && isObject(step) && step["step"] === "ChildHeard" ? { ...raised, step: { ...step, readBack: false } } : raised
    })(good)
  }
} satisfies BrokenPast
