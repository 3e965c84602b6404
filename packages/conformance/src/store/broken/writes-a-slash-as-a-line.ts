import type { Broken } from "../broken.ts"
import { foldingTrajectories } from "../folding.ts"

export default {
  name: "writes a slash in the name of a trajectory as an underscore",
  caughtBy: ["store-55"],
  breaks: foldingTrajectories((name) => name.replaceAll("/", "_"))
} satisfies Broken
