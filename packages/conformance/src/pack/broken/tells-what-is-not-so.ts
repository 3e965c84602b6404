import { did, given, opened, teenager } from "@omringd/core/Story"
import { gate } from "../broken.ts"
import type { BrokenPack } from "../broken.ts"
import { heardBeforeSupport } from "../sample.ts"

export default {
  name: "tells a story that breaks it in which nothing is missing",
  caughtBy: ["pack-22"],
  made: gate({
    broken: { ...heardBeforeSupport.broken, "he did not want to say": given(opened(teenager), did("ChildNotHeard")).when("SupportOffered") }
  })
} satisfies BrokenPack
