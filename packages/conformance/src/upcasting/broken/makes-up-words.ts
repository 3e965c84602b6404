import { withFirst } from "../broken.ts"
import type { BrokenPast } from "../broken.ts"
import { toSecond, upcaster, whole } from "../sample.ts"

const madeUp = { text: "not known", about: ["teenager"], by: "care-worker" } as const

export default {
  name: "makes up words where none were",
  caughtBy: ["upcasting-13"],
  breaks: withFirst(() => upcaster("", whole((step) => (step["step"] === "WhyTold" ? { ...toSecond(step), says: madeUp } : toSecond(step)))).up)
} satisfies BrokenPast
