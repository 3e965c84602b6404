import { giving } from "../broken.ts"
import type { BrokenDirectory } from "../broken.ts"

export default {
  name: "writes addresses in small letters",
  caughtBy: ["directory-09"],
  breaks: giving((found) => (found.email === undefined ? found : { ...found, email: found.email.toLowerCase() }))
} satisfies BrokenDirectory
