import type { BrokenPack } from "../broken.ts"
import { sample } from "../sample.ts"

export default {
  name: "stands on a clause that is not on the list",
  caughtBy: ["pack-29"],
  made: () => ({ pack: sample(), sources: ["made-up-1", "made-up-3", "made-up-4"] })
} satisfies BrokenPack
