import { differing } from "../broken.ts"
import type { Broken } from "../broken.ts"

export default {
  name: "starts reading one step too late",
  caughtBy: ["store-03", "store-19", "store-34", "store-35"],
  breaks: differing(({ read }) => ({ read: (id, from = 1) => read(id, from === 1 ? 1 : from + 1) }))
} satisfies Broken
