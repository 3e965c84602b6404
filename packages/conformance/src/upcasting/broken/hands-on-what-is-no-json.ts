import { led } from "../broken.ts"
import type { BrokenPast } from "../broken.ts"
import { chain, whole } from "../sample.ts"
import { isObject } from "../Past.ts"

const [first, second] = chain
const unread = whole((step) => (step["step"] === "ChildHeard" ? { ...step, readBack: false } : step))
const remembered = Symbol("how")

export default {
  name: "hands on, from one upcaster to the next, what cannot be written down",
  caughtBy: ["upcasting-06"],
  breaks: (good) => led(good, [
    { ...first, up: (recorded) => Object.assign({ ...first.up(recorded) }, { [remembered]: "in the first version" }) },
    {
      ...second,
      up: (recorded) => {
        const raised = second.up(recorded)
        const { step } = raised
        return Reflect.get(recorded, remembered) !== undefined && isObject(step) ? { ...raised, step: unread(step) } : raised
      }
    }
  ])
} satisfies BrokenPast
