import { giving } from "../broken.ts"
import type { BrokenDirectory } from "../broken.ts"

export default {
  name: "leaves out addresses",
  caughtBy: ["directory-01", "directory-09"],
  breaks: giving((found) => {
    const { email: _, ...rest } = found
    return rest
  })
} satisfies BrokenDirectory
