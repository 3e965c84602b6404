import { withFirst } from "../broken.ts"
import type { BrokenPast } from "../broken.ts"
import { toSecond, upcaster, whole } from "../sample.ts"

export default {
  name: "reads a code as another one",
  caughtBy: ["upcasting-11"],
  breaks: withFirst(() => upcaster("", whole((step) => (step["verdict"] === "safe-enough" ? { ...toSecond(step), verdict: "not-safe-without-plan" } : toSecond(step)))).up)
} satisfies BrokenPast
