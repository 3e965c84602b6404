import type { StepTag } from "@omringd/core"
import { noticing } from "../broken.ts"
import type { BrokenPack } from "../broken.ts"
import { supportIsKnown } from "../sample.ts"

const misspelt = "SupportOfered" as StepTag // as someone writes it who has no compiler

export default {
  name: "tells after a step that is mistyped as well",
  caughtBy: ["pack-36"],
  made: noticing({ tellsAfter: { steps: ["SupportOffered", misspelt], tells: (happened) => supportIsKnown.tellsAfter?.tells(happened) ?? [] } })
} satisfies BrokenPack
