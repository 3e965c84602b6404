import { giving } from "../broken.ts"
import type { BrokenDirectory } from "../broken.ts"

export default {
  name: "gives people under a number of its own",
  caughtBy: ["directory-01"],
  breaks: giving((found) => ({ ...found, person: "4711" }))
} satisfies BrokenDirectory
