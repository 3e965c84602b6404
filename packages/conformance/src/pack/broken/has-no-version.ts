import { called } from "../broken.ts"
import type { BrokenPack } from "../broken.ts"

export default {
  name: "has no version",
  caughtBy: ["pack-01"],
  made: called({ version: "" })
} satisfies BrokenPack
