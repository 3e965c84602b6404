import { telling } from "../broken.ts"
import type { BrokenPack } from "../broken.ts"

export default {
  name: "looks at the clock to see whether to tell",
  caughtBy: ["pack-45"],
  made: telling((good) => (Date.now() > 0 ? good() : []))
} satisfies BrokenPack
