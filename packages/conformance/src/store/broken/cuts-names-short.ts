import type { Broken } from "../broken.ts"
import { foldingTrajectories } from "../folding.ts"

export default {
  name: "cuts names of trajectories at 32 characters",
  caughtBy: ["store-55"],
  breaks: foldingTrajectories((name) => name.slice(0, 32))
} satisfies Broken
