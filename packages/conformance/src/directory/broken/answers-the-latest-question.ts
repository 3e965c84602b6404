import * as Effect from "effect/Effect"
import { asking } from "../broken.ts"
import type { BrokenDirectory } from "../broken.ts"

export default {
  name: "answers the latest question, whoever asked",
  caughtBy: ["directory-12"],
  breaks: asking(({ find }) => {
    let latest = ""
    return (person) => Effect.gen(function* () {
      latest = person
      yield* Effect.yieldNow
      return yield* find(latest)
    })
  })
} satisfies BrokenDirectory
