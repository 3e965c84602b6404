import { gate } from "../broken.ts"
import type { BrokenPack } from "../broken.ts"

export default {
  name: "gives a rule the id of one of the core",
  caughtBy: ["pack-02"],
  made: gate({ id: "a-danger-is-stated" })
} satisfies BrokenPack
