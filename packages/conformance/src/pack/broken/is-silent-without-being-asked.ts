import { given, opened, teenager } from "@omringd/core/Story"
import { noticing } from "../broken.ts"
import type { BrokenPack } from "../broken.ts"

export default {
  name: "tells only silent stories in which nothing happens",
  caughtBy: ["pack-42"],
  made: noticing({ silent: { "a day goes by": given(opened(teenager)).on("2026-03-03") } })
} satisfies BrokenPack
