import type { StepTag } from "@omringd/core"
import { finding, gate } from "../broken.ts"
import type { BrokenPack } from "../broken.ts"
import { heardBeforeSupport } from "../sample.ts"

const mistyped = "ChildWasHeard" as StepTag // as one without types would write it


export default {
  name: "names a step that there is not to meet a need",
  caughtBy: ["pack-09"],
  made: gate(finding(heardBeforeSupport, (gap) => ({ ...gap, metBy: [...gap.metBy, mistyped] })))
} satisfies BrokenPack
