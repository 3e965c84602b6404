import type { Broken } from "../broken.ts"
import { foldingTrajectories } from "../folding.ts"

export default {
  name: "writes every mark in the name of a trajectory as an underscore",
  caughtBy: ["store-55"],
  breaks: foldingTrajectories((name) => name.replaceAll(/[^A-Za-z0-9]/gu, "_"))
} satisfies Broken
