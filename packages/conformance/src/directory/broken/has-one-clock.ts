import { giving } from "../broken.ts"
import type { BrokenDirectory } from "../broken.ts"

export default {
  name: "gives quiet hours by one clock for all",
  caughtBy: ["directory-08"],
  breaks: giving((found) => (found.quiet === undefined ? found : { ...found, quiet: { ...found.quiet, zone: "UTC" } }))
} satisfies BrokenDirectory
