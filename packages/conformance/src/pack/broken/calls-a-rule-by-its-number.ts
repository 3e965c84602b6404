import { gate } from "../broken.ts"
import type { BrokenPack } from "../broken.ts"

export default {
  name: "calls a rule by a number and a capital",
  caughtBy: ["pack-02"],
  made: gate({ id: "Rule_7" })
} satisfies BrokenPack
