import type { Broken } from "../broken.ts"
import { foldingIds } from "../folding.ts"

export default {
  name: "takes ids that differ in capitals only for the same",
  caughtBy: ["store-56"],
  breaks: foldingIds((id) => id.toLowerCase())
} satisfies Broken
