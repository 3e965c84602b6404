import type { Broken } from "../broken.ts"
import { foldingIds } from "../folding.ts"

export default {
  name: "cuts ids at 32 characters",
  caughtBy: ["store-56"],
  breaks: foldingIds((id) => id.slice(0, 32))
} satisfies Broken
