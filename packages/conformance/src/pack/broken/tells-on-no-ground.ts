import { noticing } from "../broken.ts"
import type { BrokenPack } from "../broken.ts"

export default {
  name: "tells people something without a clause that says so",
  caughtBy: ["pack-35"],
  made: noticing({ clause: "" })
} satisfies BrokenPack
