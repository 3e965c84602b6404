import { gate } from "../broken.ts"
import type { BrokenPack } from "../broken.ts"

export default {
  name: "has a rule that stands on nothing",
  caughtBy: ["pack-03"],
  made: gate({ clause: "" })
} satisfies BrokenPack
