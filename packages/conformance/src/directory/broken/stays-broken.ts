import * as Effect from "effect/Effect"
import type { DirectoryUnavailable } from "@omringd/core/Notices"
import { asking } from "../broken.ts"
import type { BrokenDirectory } from "../broken.ts"

export default {
  name: "fails for ever once it failed",
  caughtBy: ["directory-17"],
  breaks: asking(({ find }) => {
    let failed: DirectoryUnavailable | undefined
    return (person) => Effect.suspend(() => (failed === undefined ? Effect.tapError(find(person), (one) => Effect.sync(() => { failed = one })) : Effect.fail(failed)))
  })
} satisfies BrokenDirectory
