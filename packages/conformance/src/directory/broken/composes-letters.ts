import { giving } from "../broken.ts"
import type { BrokenDirectory } from "../broken.ts"

export default {
  name: "writes letters and their marks as one",
  caughtBy: ["directory-09"],
  breaks: giving((found) => (found.name === undefined ? found : { ...found, name: found.name.normalize("NFC") }))
} satisfies BrokenDirectory
