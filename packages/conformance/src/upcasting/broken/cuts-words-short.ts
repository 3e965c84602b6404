import { withFirst } from "../broken.ts"
import type { BrokenPast } from "../broken.ts"
import { isObject } from "../Past.ts"
import { toSecond, upcaster, whole } from "../sample.ts"

export default {
  name: "cuts words short",
  caughtBy: ["upcasting-12", "upcasting-13"],
  breaks: withFirst(() => upcaster("", whole((step) => {
    const { says } = step
    return step["step"] === "ChildHeard" && isObject(says) ? { ...toSecond(step), says: { ...says, text: String(says["text"]).slice(0, 4) } } : toSecond(step)
  })).up)
} satisfies BrokenPast
