import { withFirst } from "../broken.ts"
import type { BrokenPast } from "../broken.ts"
import { isObject } from "../Past.ts"
import { toSecond } from "../sample.ts"

export default {
  name: "leaves a step inside a correction as it was, but for the one that it met there",
  caughtBy: ["upcasting-10"],
  breaks: withFirst(({ up }) => (recorded) => {
    const { step } = recorded
    const inside = isObject(step) ? step["instead"] : undefined
    return isObject(step) && isObject(inside) && inside["step"] !== "WhyTold" ? { ...recorded, step: toSecond(step) } : up(recorded)
  })
} satisfies BrokenPast
