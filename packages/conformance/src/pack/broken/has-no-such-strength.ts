import type { Strength } from "@omringd/core"
import { owed } from "../broken.ts"
import type { BrokenPack } from "../broken.ts"

export default {
  name: "has a rule of a strength that there is not",
  caughtBy: ["pack-04"],
  made: owed({ strength: "might" as Strength }) // as one without types would write it
} satisfies BrokenPack
