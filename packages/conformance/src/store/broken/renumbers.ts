import { differing } from "../broken.ts"
import type { Broken } from "../broken.ts"
import { renumbered } from "../sample.ts"

export default {
  name: "gives steps the numbers it likes",
  caughtBy: ["store-14"],
  breaks: differing(({ append }) => ({ append: (id, expected, taken) => append(id, expected, taken.some((one) => one.trajectory !== id) ? taken : renumbered(taken, expected)) }))
} satisfies Broken
