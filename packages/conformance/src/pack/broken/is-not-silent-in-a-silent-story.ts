import { given, opened, teenager } from "@omringd/core/Story"
import { noticing } from "../broken.ts"
import type { BrokenPack } from "../broken.ts"
import { supportIsKnown } from "../sample.ts"

export default {
  name: "calls a story silent in which someone is told",
  caughtBy: ["pack-41"],
  made: noticing({ silent: { ...supportIsKnown.silent, "mother is": given(opened(teenager)).when("SupportOffered", { for: ["mother"] }, "care-worker") } })
} satisfies BrokenPack
