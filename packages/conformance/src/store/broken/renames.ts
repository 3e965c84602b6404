import { differing } from "../broken.ts"
import type { Broken } from "../broken.ts"

export default {
  name: "writes a step under whatever trajectory it is handed for",
  caughtBy: ["store-15"],
  breaks: differing(({ append }) => ({ append: (id, expected, taken) => append(id, expected, taken.map((one) => ({ ...one, trajectory: id }))) }))
} satisfies Broken
