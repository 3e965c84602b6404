import { gate } from "../broken.ts"
import type { BrokenPack } from "../broken.ts"

export default {
  name: "tells no stories",
  caughtBy: ["pack-21"],
  made: gate({ kept: {}, broken: {} })
} satisfies BrokenPack
