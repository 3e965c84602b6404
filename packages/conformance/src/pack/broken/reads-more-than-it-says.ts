import { gate } from "../broken.ts"
import type { BrokenPack } from "../broken.ts"
import { heardBeforeSupport } from "../sample.ts"

export default {
  name: "reads more than it says that it reads",
  caughtBy: ["pack-17"],
  made: gate({ needs: (trajectory, asked) => ([trajectory.dangers].length === 0 ? [] : heardBeforeSupport.needs(trajectory, asked)) })
} satisfies BrokenPack
