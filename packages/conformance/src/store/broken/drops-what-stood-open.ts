import type { Taken } from "@omringd/core"
import { differing } from "../broken.ts"
import type { Broken } from "../broken.ts"

const without = (taken: Taken): Taken => {
  const { open: _, ...rest } = taken
  return rest
}

export default {
  name: "has no column for what stood open beside a step",
  caughtBy: ["store-01"],
  breaks: differing(({ append }) => ({ append: (id, expected, taken) => append(id, expected, taken.map(without)) }))
} satisfies Broken
