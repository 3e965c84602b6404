import { telling } from "../broken.ts"
import type { BrokenPack } from "../broken.ts"

export default {
  name: "tells people what was said, in words",
  caughtBy: ["pack-46"],
  made: telling((good) => good().map(({ to, about }) => ({ to, about: { ...about, says: "Two evenings a week would help." } })))
} satisfies BrokenPack
