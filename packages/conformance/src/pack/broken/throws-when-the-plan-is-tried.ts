import { telling } from "../broken.ts"
import type { BrokenPack } from "../broken.ts"

export default {
  name: "throws once a plan is tried",
  caughtBy: ["pack-43"],
  made: telling((good, { trajectory }) => {
    if (trajectory.phase.name === "Testing") throw new TypeError("Cannot read properties of undefined")
    return good()
  })
} satisfies BrokenPack
