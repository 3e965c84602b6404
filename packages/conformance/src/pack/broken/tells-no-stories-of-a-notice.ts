import { noticing } from "../broken.ts"
import type { BrokenPack } from "../broken.ts"

export default {
  name: "tells no stories of a notice",
  caughtBy: ["pack-40"],
  made: noticing({ told: {}, silent: {} })
} satisfies BrokenPack
