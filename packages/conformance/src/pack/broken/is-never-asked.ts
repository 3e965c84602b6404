import { owed } from "../broken.ts"
import type { BrokenPack } from "../broken.ts"

export default {
  name: "has a rule that comes before nothing and is not owed",
  caughtBy: ["pack-05"],
  made: owed({ owed: false })
} satisfies BrokenPack
