import { did, given, opened, teenager } from "@omringd/core/Story"
import { gate } from "../broken.ts"
import type { BrokenPack } from "../broken.ts"
import { heardBeforeSupport } from "../sample.ts"

export default {
  name: "tells a story in which a step is refused",
  caughtBy: ["pack-21"],
  made: gate({
    kept: { ...heardBeforeSupport.kept, "a plan is accepted that was never drafted": given(opened(teenager), did("PlanAccepted")).when("SupportOffered") }
  })
} satisfies BrokenPack
