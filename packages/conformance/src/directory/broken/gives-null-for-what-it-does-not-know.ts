import { giving } from "../broken.ts"
import type { BrokenDirectory } from "../broken.ts"

export default {
  name: "gives null for what it does not know",
  caughtBy: ["directory-05"],
  breaks: giving((found) => ({ name: null, email: null, quiet: null, ...found }))
} satisfies BrokenDirectory
