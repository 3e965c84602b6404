import { telling } from "../broken.ts"
import type { BrokenPack } from "../broken.ts"

export default {
  name: "tells someone who is not there",
  caughtBy: ["pack-47"],
  made: telling((good) => good().map(({ about }) => ({ to: "team-leader", about })))
} satisfies BrokenPack
