import { withFirst } from "../broken.ts"
import type { BrokenPast } from "../broken.ts"
import { isObject } from "../Past.ts"
import { toSecond, upcaster, whole } from "../sample.ts"

export default {
  name: "says of words that they are about another",
  caughtBy: ["upcasting-12"],
  breaks: withFirst(() => upcaster("", whole((step) => {
    const { says } = step
    return step["step"] === "ChildHeard" && isObject(says) ? { ...toSecond(step), says: { ...says, about: ["mother"] } } : toSecond(step)
  })).up)
} satisfies BrokenPast
