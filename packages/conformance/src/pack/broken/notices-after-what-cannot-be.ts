import { did, given, opened, teenager } from "@omringd/core/Story"
import { noticing } from "../broken.ts"
import type { BrokenPack } from "../broken.ts"
import { supportIsKnown } from "../sample.ts"

export default {
  name: "tells a story of a notice in which a step is refused",
  caughtBy: ["pack-40"],
  made: noticing({ told: { ...supportIsKnown.told, "a plan is accepted that was never drafted": given(opened(teenager), did("PlanAccepted")).when("SupportOffered") } })
} satisfies BrokenPack
