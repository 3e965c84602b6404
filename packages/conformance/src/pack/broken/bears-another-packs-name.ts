import { Pack } from "@omringd/core"
import type { BrokenPack } from "../broken.ts"
import { sample } from "../sample.ts"

export default {
  name: "bears the name of a pack beside it",
  caughtBy: ["pack-01"],
  made: () => ({ pack: sample(), beside: [Pack.define({ name: "sample", version: "2.0.0", sdk: 1, rules: [] })] })
} satisfies BrokenPack
