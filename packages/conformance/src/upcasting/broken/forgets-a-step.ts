import { withFirst } from "../broken.ts"
import type { BrokenPast } from "../broken.ts"
import { isObject } from "../Past.ts"

export default {
  name: "forgets that a step had another name",
  caughtBy: ["upcasting-04", "upcasting-10"],
  breaks: withFirst(({ up }) => (recorded) => (isObject(recorded["step"]) && recorded["step"]["step"] === "WhyTold" ? recorded : up(recorded)))
} satisfies BrokenPast
