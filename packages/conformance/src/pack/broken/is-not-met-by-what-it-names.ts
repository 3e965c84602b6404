import { finding, gate } from "../broken.ts"
import type { BrokenPack } from "../broken.ts"
import { heardBeforeSupport } from "../sample.ts"

export default {
  name: "names a step that does not meet its need",
  caughtBy: ["pack-26"],
  made: gate(finding(heardBeforeSupport, (gap) => ({ ...gap, metBy: ["ChildHeard", "ViewAdded"] })))
} satisfies BrokenPack
