import { noticing } from "../broken.ts"
import type { BrokenPack } from "../broken.ts"
import { heardBeforeSupport } from "../sample.ts"

export default {
  name: "gives a notice the id of one of its rules",
  caughtBy: ["pack-34"],
  made: noticing({ id: heardBeforeSupport.id })
} satisfies BrokenPack
