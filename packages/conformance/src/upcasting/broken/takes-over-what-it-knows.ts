import { withFirst } from "../broken.ts"
import type { BrokenPast } from "../broken.ts"
import { isObject } from "../Past.ts"
import type { Json } from "../Past.ts"
import { chain } from "../sample.ts"

const known = (step: Json): Json => Object.fromEntries(["step", "to", "how", "says"].flatMap((key) => (Object.hasOwn(step, key) ? [[key, step[key]]] : [])))

export default {
  name: "takes over the fields that it knows, and drops the others",
  caughtBy: ["upcasting-15"],
  breaks: withFirst(() => (recorded) => {
    const { step } = recorded
    return chain[0].up(isObject(step) && step["step"] === "WhyTold" ? { ...recorded, step: known(step) } : recorded)
  })
} satisfies BrokenPast
