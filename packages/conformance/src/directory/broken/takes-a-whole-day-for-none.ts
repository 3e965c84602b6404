import { giving } from "../broken.ts"
import type { BrokenDirectory } from "../broken.ts"

export default {
  name: "takes a whole day of quiet for none",
  caughtBy: ["directory-08"],
  breaks: giving(({ quiet, ...found }) => (quiet === undefined || quiet.from === quiet.until ? found : { ...found, quiet }))
} satisfies BrokenDirectory
