import { withSecond } from "../broken.ts"
import type { BrokenPast } from "../broken.ts"
import { isObject } from "../Past.ts"

export default {
  name: "throws at a step that it did not expect",
  caughtBy: ["upcasting-04"],
  breaks: withSecond(({ up }) => (recorded) => {
    if (isObject(recorded["step"]) && recorded["step"]["step"] === "SafetyJudged") throw new Error("no such step")
    return up(recorded)
  })
} satisfies BrokenPast
