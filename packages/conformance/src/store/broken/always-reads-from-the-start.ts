import { differing } from "../broken.ts"
import type { Broken } from "../broken.ts"

export default {
  name: "reads from the start whatever was asked",
  caughtBy: ["store-03", "store-19", "store-34", "store-35", "store-36"],
  breaks: differing(({ read }) => ({ read: (id) => read(id) }))
} satisfies Broken
