import { withFirst } from "../broken.ts"
import type { BrokenPast } from "../broken.ts"
import { isObject } from "../Past.ts"

export default {
  name: "writes into what it is given",
  caughtBy: ["upcasting-08"],
  breaks: withFirst(({ up }) => (recorded) => {
    if (isObject(recorded["step"]) && recorded["step"]["step"] === "WhyTold") Object.assign(recorded["step"], { step: "ReasonExplained" })
    return up(recorded)
  })
} satisfies BrokenPast
