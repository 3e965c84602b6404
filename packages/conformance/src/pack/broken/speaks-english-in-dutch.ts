import { gate } from "../broken.ts"
import type { BrokenPack } from "../broken.ts"
import { heardBeforeSupport } from "../sample.ts"

const { says } = heardBeforeSupport

export default {
  name: "speaks English where it should speak Dutch",
  caughtBy: ["pack-20"],
  made: gate({ says: { ...says, nl: says.en } })
} satisfies BrokenPack
