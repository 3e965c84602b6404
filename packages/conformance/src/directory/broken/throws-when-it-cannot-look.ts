import * as Effect from "effect/Effect"
import { asking } from "../broken.ts"
import type { BrokenDirectory } from "../broken.ts"

export default {
  name: "throws when it cannot look",
  caughtBy: ["directory-16"],
  breaks: asking(({ find }) => (person) => Effect.orDie(find(person)))
} satisfies BrokenDirectory
