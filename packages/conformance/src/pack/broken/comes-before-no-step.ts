import type { StepTag } from "@omringd/core"
import { gate } from "../broken.ts"
import type { BrokenPack } from "../broken.ts"

export default {
  name: "has a rule that also comes before a step that is mistyped",
  caughtBy: ["pack-04"],
  made: gate({ before: ["SupportOffered", "SupportOfered" as StepTag] }) // as one without types would write it
} satisfies BrokenPack
