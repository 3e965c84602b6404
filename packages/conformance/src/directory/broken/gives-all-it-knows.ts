import { giving } from "../broken.ts"
import type { BrokenDirectory } from "../broken.ts"

export default {
  name: "gives all it knows of someone",
  caughtBy: ["directory-06"],
  breaks: giving((found) => ({ ...found, bornOn: "1990-01-01" }))
} satisfies BrokenDirectory
