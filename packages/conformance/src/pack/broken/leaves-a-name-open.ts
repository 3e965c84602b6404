import { gate } from "../broken.ts"
import type { BrokenPack } from "../broken.ts"
import { heardBeforeSupport } from "../sample.ts"

const { says } = heardBeforeSupport

export default {
  name: "names someone in a text whom its needs are not about",
  caughtBy: ["pack-19"],
  made: gate({ says: { ...says, en: { ...says.en, family: "Nobody asked {parent} what helps." } } })
} satisfies BrokenPack
