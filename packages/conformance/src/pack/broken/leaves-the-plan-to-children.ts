import { narrowing } from "../broken.ts"
import type { BrokenPack } from "../broken.ts"

export default {
  name: "leaves it to children alone to write the plan",
  caughtBy: ["pack-27"],
  made: narrowing({ "write-the-how": ["child"] })
} satisfies BrokenPack
