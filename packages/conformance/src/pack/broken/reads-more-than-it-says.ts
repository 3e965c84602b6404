import { gate } from "../broken.ts"
import type { BrokenPack } from "../broken.ts"

export default {
  name: "reads more than it says that it reads",
  caughtBy: ["pack-17"],
  made: gate({ reads: ["children"] })
} satisfies BrokenPack
