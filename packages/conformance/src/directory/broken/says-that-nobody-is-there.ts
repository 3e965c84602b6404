import * as Effect from "effect/Effect"
import { asking } from "../broken.ts"
import type { BrokenDirectory } from "../broken.ts"

export default {
  name: "says that nobody is there when it cannot look",
  caughtBy: ["directory-16"],
  breaks: asking(({ find }) => (person) => Effect.catchTag(find(person), "DirectoryUnavailable", () => Effect.succeed(undefined)))
} satisfies BrokenDirectory
