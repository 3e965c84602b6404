import { did, given, opened, teenager } from "@omringd/core/Story"
import { gate } from "../broken.ts"
import type { BrokenPack } from "../broken.ts"

export default {
  name: "tells only stories that keep it in which it is not asked",
  caughtBy: ["pack-23"],
  made: gate({ kept: { "nobody offers anything": given(opened(teenager), did("ChildHeard")).when("GoalSet") } })
} satisfies BrokenPack
