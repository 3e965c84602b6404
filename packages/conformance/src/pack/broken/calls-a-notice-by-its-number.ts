import { noticing } from "../broken.ts"
import type { BrokenPack } from "../broken.ts"

export default {
  name: "calls a notice by a number and a capital",
  caughtBy: ["pack-34"],
  made: noticing({ id: "Notice 3" })
} satisfies BrokenPack
