import type { Broken } from "../broken.ts"
import { foldingTrajectories } from "../folding.ts"

export default {
  name: "takes the name of a trajectory for a path",
  caughtBy: ["store-55"],
  breaks: foldingTrajectories((name) => new URL(`file:///${name}`).pathname)
} satisfies Broken
