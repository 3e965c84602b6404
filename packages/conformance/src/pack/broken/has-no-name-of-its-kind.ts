import { called } from "../broken.ts"
import type { BrokenPack } from "../broken.ts"

export default {
  name: "has a name with spaces and capitals",
  caughtBy: ["pack-01"],
  made: called({ name: "Our Pack" })
} satisfies BrokenPack
