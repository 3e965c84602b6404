import type { Sdk } from "@omringd/core"
import type { BrokenPack } from "../broken.ts"
import { sample } from "../sample.ts"

const later = 99 as Sdk // one that is not spoken yet

export default {
  name: "was written for an SDK that nobody speaks",
  caughtBy: ["pack-51"],
  made: () => ({ pack: { ...sample(), sdk: later } })
} satisfies BrokenPack
