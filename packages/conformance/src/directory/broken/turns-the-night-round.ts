import { giving } from "../broken.ts"
import type { BrokenDirectory } from "../broken.ts"

export default {
  name: "turns hours round that go over midnight",
  caughtBy: ["directory-08"],
  breaks: giving(({ quiet, ...found }) => {
    if (quiet === undefined) return found
    const { from, until, zone } = quiet
    return { ...found, quiet: until < from ? { from: until, until: from, zone } : quiet }
  })
} satisfies BrokenDirectory
