import { giving } from "../broken.ts"
import type { BrokenDirectory } from "../broken.ts"

export default {
  name: "cuts names after 100 characters",
  caughtBy: ["directory-09"],
  breaks: giving((found) => (found.name === undefined ? found : { ...found, name: found.name.slice(0, 100) }))
} satisfies BrokenDirectory
