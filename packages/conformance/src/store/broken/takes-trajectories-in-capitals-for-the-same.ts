import type { Broken } from "../broken.ts"
import { foldingTrajectories } from "../folding.ts"

export default {
  name: "takes trajectories that differ in capitals only for the same",
  caughtBy: ["store-42", "store-55"],
  breaks: foldingTrajectories((name) => name.toLowerCase())
} satisfies Broken
