import { narrowing } from "../broken.ts"
import type { BrokenPack } from "../broken.ts"

export default {
  name: "gives a mandate to a role that could not hold it",
  caughtBy: ["pack-06"],
  made: narrowing({ "set-the-what": ["consultant", "care-worker"] })
} satisfies BrokenPack
