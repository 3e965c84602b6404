import { narrowing } from "../broken.ts"
import type { BrokenPack } from "../broken.ts"

export default {
  name: "leaves nobody to decide on a measure",
  caughtBy: ["pack-07"],
  made: narrowing({ "decide-measure": [] })
} satisfies BrokenPack
